/** The texts of a model in another language, by the ids of the model; what is missing stays as the model has it. */
export type ModelTexts = {
  readonly title?: string;
  readonly attribution?: string;
  /** By the number of the stage. */
  readonly stages: Readonly<
    Record<
      number,
      {
        readonly name: string;
        readonly summary: string;
        readonly focus: readonly string[];
        readonly threats: readonly string[];
        readonly message: string;
      }
    >
  >;
  readonly modes: Readonly<Record<string, { readonly name: string; readonly summary: string }>>;
  readonly competencies: Readonly<
    Record<string, { readonly name: string; readonly question: string; readonly descriptors: readonly string[] }>
  >;
  readonly indicators: Readonly<
    Record<
      string,
      {
        readonly text: string;
        readonly why: string;
        readonly look: string;
        readonly firstStep: string;
        readonly done: string;
      }
    >
  >;
  readonly prompts: Readonly<
    Record<string, { readonly question: string; readonly options: Readonly<Record<string, string>> }>
  >;
  readonly checklists: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
  readonly worksheets: Readonly<
    Record<string, { readonly title: string; readonly questions: Readonly<Record<string, string>> }>
  >;
};
