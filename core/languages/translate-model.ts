import type { Checklist, Competency, Indicator, MaturityModel, Mode, Prompt, Stage, Worksheet } from '#core/model.ts';
import type { ModelTexts } from './model-texts.ts';

/** The model in another language. Ids and numbers stay; a text that is missing stays as the model has it. */
export function translateModel(model: MaturityModel, texts: ModelTexts | undefined): MaturityModel {
  if (texts === undefined) return model;
  return {
    ...model,
    title: texts.title ?? model.title,
    attribution: texts.attribution ?? model.attribution,
    stages: model.stages.map((stage): Stage => ({ ...stage, ...textOf(texts.stages, stage.id) })),
    modes: model.modes.map((mode): Mode => ({ ...mode, ...textOf(texts.modes, mode.id) })),
    competencies: model.competencies.map((competency) => translateCompetency(competency, texts)),
    indicators: model.indicators.map((one): Indicator => ({ ...one, ...textOf(texts.indicators, one.id) })),
    prompts: model.prompts.map((prompt) => translatePrompt(prompt, texts)),
    checklists: model.checklists.map((list): Checklist => ({ ...list, ...textOf(texts.checklists, list.id) })),
    worksheets: model.worksheets.map((worksheet) => translateWorksheet(worksheet, texts)),
  };
}

/** Descriptors go by stage; those of a model with more or fewer stages stay as they are. */
function translateCompetency(competency: Competency, { competencies }: ModelTexts): Competency {
  const text = textOf(competencies, competency.id);
  if (text === undefined) return competency;
  const isSameScale = text.descriptors.length === competency.descriptors.length;
  return { ...competency, ...text, descriptors: isSameScale ? text.descriptors : competency.descriptors };
}

function translatePrompt(prompt: Prompt, { prompts }: ModelTexts): Prompt {
  const text = textOf(prompts, prompt.id);
  if (text === undefined) return prompt;
  return {
    ...prompt,
    question: text.question,
    options: prompt.options.map((option) => ({ ...option, text: textOf(text.options, option.id) ?? option.text })),
  };
}

function translateWorksheet(worksheet: Worksheet, { worksheets }: ModelTexts): Worksheet {
  const text = textOf(worksheets, worksheet.id);
  if (text === undefined) return worksheet;
  return {
    ...worksheet,
    title: text.title,
    questions: worksheet.questions.map((one) => ({ ...one, text: textOf(text.questions, one.id) ?? one.text })),
  };
}

/** Ids of a user's model may be names that every object has, such as "constructor". */
function textOf<Text>(texts: Readonly<Record<string | number, Text>>, id: string | number): Text | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}
