import type { Command, Option } from './command.ts';

/** Scripts that complete for a shell, made of the commands; each stands alone and starts no program. */
export const SHELLS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** What is completed where a file is meant. */
const FILES = ['file', 'path', 'folder', 'export', 'model', 'moment'];

function bashScript(commands: readonly Command[]): string {
  const cases = commands.map(({ id, options }) => {
    const values = Object.entries(options).flatMap(([name, option]) =>
      option.value === undefined ? [] : [`      ${spellings(name, option).join('|')}) ${bashWords(option)}; return ;;`],
    );
    const names = [...Object.entries(options).flatMap(([name, option]) => spellings(name, option)), '--help'];
    return `    ${id})
      case "$before" in
${values.map((line) => `  ${line}\n`).join('')}      esac
      words='${names.join(' ')}' ;;`;
  });
  return `# tidemark completion bash
_tidemark() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ] || { [ "$COMP_CWORD" -eq 2 ] && [ "$before" = help ]; }; then
    COMPREPLY=($(compgen -W '${[...commands.map(({ id }) => id), 'help', '--version'].join(' ')}' -- "$word")); return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"))
  else mapfile -t COMPREPLY < <(compgen -f -- "$word"); fi
}
complete -o filenames -F _tidemark tidemark
`;
}

function bashWords({ choices, value }: Option): string {
  if (choices !== undefined) return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word"))`;
  return takesFile(value) ? 'mapfile -t COMPREPLY < <(compgen -f -- "$word")' : 'COMPREPLY=()';
}

function zshScript(commands: readonly Command[]): string {
  const listed = commands.map(({ id, summary }) => `    ${quoted(`${id}:${summary}`)}`);
  const cases = commands.map(({ id, options }) => {
    const specs = Object.entries(options).flatMap(([name, option]) =>
      spellings(name, option).map((spelling) =>
        quoted(`${option.many === true ? '*' : ''}${spelling}${zshText(option)}`),
      ),
    );
    return `    ${id}) _arguments ${[...specs, "'*:file:_files'"].join(' ')} ;;`;
  });
  return `#compdef tidemark
_tidemark() {
  local -a commands=(
${listed.join('\n')}
    'help:explain a command'
  )
  if (( CURRENT == 2 )) || { (( CURRENT == 3 )) && [[ $words[2] == help ]] }; then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _tidemark tidemark
`;
}

function zshText({ text, value, choices }: Option): string {
  const words = `[${text.replace(/[[\]:]/gu, '\\$&')}]`;
  if (value === undefined) return words;
  return `${words}:${value}:${choices === undefined ? (takesFile(value) ? '_files' : ' ') : `(${choices.join(' ')})`}`;
}

function fishScript(commands: readonly Command[]): string {
  const first = 'complete -c tidemark -n __fish_use_subcommand -f';
  const lines = commands.flatMap(({ id, summary, options }) => [
    `${first} -a ${id} -d ${fishQuoted(summary)}`,
    ...Object.entries(options).map(([name, { short, value, choices, text }]) =>
      [
        `complete -c tidemark -n ${fishQuoted(`__fish_seen_subcommand_from ${id}`)} -l ${name}`,
        ...(short === undefined ? [] : [`-s ${short}`]),
        ...(value === undefined ? [] : [takesFile(value) ? '-r' : '-x']),
        ...(choices === undefined ? [] : [`-a ${fishQuoted(choices.join(' '))}`]),
        `-d ${fishQuoted(text)}`,
      ].join(' '),
    ),
  ]);
  return `# tidemark completion fish\n${lines.join('\n')}\n`;
}

function spellings(name: string, { short }: Option): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

function takesFile(value: string | undefined): boolean {
  return value !== undefined && FILES.includes(value);
}

/** In single quotes, as bash and zsh read them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`;
}
