import { GLOBAL_FLAGS, type Line } from './line.ts'

/** What may follow the words of a line that were typed so far. */
interface Choice {
  /** The words, without options: empty, `agenda`, or `agenda next`. */
  readonly said: string
  /** Next words, with what they do. */
  readonly words: readonly (readonly [word: string, about: string])[]
  readonly flags: readonly string[]
}

const namesOf = ({ row }: Line): readonly string[] => [...new Set([row.name, row.dutch])]

const depth = (said: string): number => (said === '' ? 0 : said.split(' ').length)

/** Every beginning of a line, the longest first, so that a script may take the first that fits. */
export const choicesOf = (lines: readonly Line[]): readonly Choice[] => {
  const named = lines.flatMap(line => namesOf(line).map(name => ({ name, line })))
  const begins = new Set([
    '',
    ...named.map(({ name }) => name),
    ...named.map(({ name }) => name.split(' ')[0]!),
  ])
  return [...begins]
    .map(said => {
      const deeper = named.filter(({ name }) => said === '' || name.startsWith(`${said} `))
      const next = deeper.map(({ name, line }) => {
        const rest = said === '' ? name : name.slice(said.length + 1)
        const word = rest.split(' ')[0]!
        return [word, word === rest ? line.row.about.nl : ''] as const
      })
      const words = new Map<string, string>()
      for (const [word, about] of next) words.set(word, words.get(word) || about)
      const own = named.find(({ name }) => name === said)?.line.flags.map(({ flag }) => flag) ?? []
      return { said, words: [...words], flags: [...own, ...GLOBAL_FLAGS] }
    })
    .sort((a, b) => depth(b.said) - depth(a.said) || (a.said < b.said ? -1 : 1))
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const cases = (choices: readonly Choice[]): string =>
  choices
    .map(({ said, words, flags }) => {
      const pattern = said === '' ? '*' : `${quoted(said)}|${quoted(`${said} `)}*`
      const list = words.map(([word]) => word).join(' ')
      return `    ${pattern}) words=${quoted(list)}; flags=${quoted(flags.join(' '))} ;;`
    })
    .join('\n')

const bash = (choices: readonly Choice[]): string => `# ipr, voor bash
_ipr() {
  local cur=\${COMP_WORDS[COMP_CWORD]} said= words= flags= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == -* ]] || said+="\${said:+ }\${COMP_WORDS[i]}"
  done
  case $said in
${cases(choices)}
  esac
  if [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$cur")
  else
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
  fi
}
complete -o default -F _ipr ipr
`

const zsh = (choices: readonly Choice[]): string => `#compdef ipr
# ipr, voor zsh
_ipr() {
  local said='' list='' flags='' word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    [[ $word == -* ]] || said+="\${said:+ }$word"
  done
  case $said in
${cases(choices).replaceAll(') words=', ') list=')}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    compadd -- \${=flags}
  elif [[ -n $list ]]; then
    compadd -- \${=list}
  else
    _files
  fi
}
compdef _ipr ipr
`

const fish = (choices: readonly Choice[]): string => {
  const lines = choices.flatMap(({ said, words, flags }) => {
    const when = `-n ${quoted(`__ipr_said ${said}`.trim())}`
    return [
      ...words.map(([word, about]) => `complete -c ipr -f ${when} -a ${quoted(word)} -d ${quoted(about)}`),
      ...flags.map(flag => `complete -c ipr ${when} -l ${flag.slice(2)}`),
    ]
  })
  return `# ipr, voor fish
function __ipr_said
  set -l typed
  for word in (commandline -opc)[2..]
    string match -q -- '-*' $word; or set -a typed $word
  end
  test "$typed" = "$argv"
end
${lines.join('\n')}
`
}

const powershell = (choices: readonly Choice[]): string => {
  const rows = choices.map(({ said, words, flags }) => {
    const list = (all: readonly string[]): string => `@(${all.map(each => `'${each}'`).join(', ')})`
    return `  '${said}' = @{ words = ${list(words.map(([word]) => word))}; flags = ${list(flags)} }`
  })
  return `# ipr, voor PowerShell
$iprChoices = @{
${rows.join('\n')}
}
Register-ArgumentCompleter -Native -CommandName ipr -ScriptBlock {
  param($word, $line, $place)
  $typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() } |
      Where-Object { -not $_.StartsWith('-') -and $_ -ne $word })
  $said = ($typed | Select-Object -First 2) -join ' '
  if (-not $iprChoices.ContainsKey($said)) { $said = "$($typed | Select-Object -First 1)" }
  if (-not $iprChoices.ContainsKey($said)) { $said = '' }
  $kind = if ($word.StartsWith('-')) { 'flags' } else { 'words' }
  $iprChoices[$said][$kind] | Where-Object { $_ -like "$word*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`
}

/** The scripts that let a shell complete a line, by the name of the shell. */
export const scripts: { readonly [shell: string]: (choices: readonly Choice[]) => string } = {
  bash,
  zsh,
  fish,
  powershell,
}
