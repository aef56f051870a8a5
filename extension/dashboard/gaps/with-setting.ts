/** A setting by competency with one of them changed; undefined takes it out, so that the usual one counts again. */
export function withSetting(
  settings: Readonly<Record<string, number>>,
  competency: string,
  value: number | undefined,
): Readonly<Record<string, number>> {
  const rest = Object.fromEntries(Object.entries(settings).filter(([id]) => id !== competency));
  return value === undefined ? rest : { ...rest, [competency]: value };
}
