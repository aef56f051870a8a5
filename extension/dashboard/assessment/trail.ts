/** The questions of a run in the order they were asked, to go back and forward along. */
export function createTrail() {
  let questions: readonly string[] = [];
  const placeOf = (question: string | null) => (question === null ? -1 : questions.indexOf(question));

  return {
    has: (question: string | null): boolean => placeOf(question) >= 0,

    /** Which one a question is, from 1; one that is not on the trail yet comes last. */
    place: (question: string | null): number => {
      const place = placeOf(question);
      return place === -1 ? questions.length + 1 : place + 1;
    },

    /** The one before a question; before one that is not on the trail yet comes its last. Null at the first. */
    before(question: string | null): string | null {
      const place = placeOf(question);
      return (place === -1 ? questions.at(-1) : questions[place - 1]) ?? null;
    },

    /** The one after a question; null at the last. */
    after(question: string | null): string | null {
      const place = placeOf(question);
      return place === -1 ? null : (questions[place + 1] ?? null);
    },

    add(question: string): void {
      if (!questions.includes(question)) questions = [...questions, question];
    },

    /** Adds those that are not on the trail: from an earlier day, from another tab. */
    take(asked: readonly string[]): void {
      questions = [...new Set([...questions, ...asked])];
    },

    clear(): void {
      questions = [];
    },
  };
}
