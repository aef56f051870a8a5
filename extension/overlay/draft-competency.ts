/** What a draft knows of its competency; each is read anew. */
type Competencies = {
  readonly chosenCompetency: { readonly value: string | null };
  readonly likeliestCompetency: { readonly value: string };
};

/** The competency a note is on: the one that was chosen, else the likeliest. */
export function competencyOf({ chosenCompetency, likeliestCompetency }: Competencies): string {
  return chosenCompetency.value ?? likeliestCompetency.value;
}
