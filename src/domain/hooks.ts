import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'

/** The hooks of git that ask `ipr guard` before something is committed or pushed. */
export const hookNames = ['pre-commit', 'pre-push'] as const
export type HookName = (typeof hookNames)[number]

const SIGN = '# ipr guard'

const about: { readonly [L in Lang]: { readonly what: string; readonly absent: string } } = {
  nl: {
    what: 'Houdt tegen dat vertrouwelijke stukken terechtkomen waar te veel mensen ze kunnen lezen.',
    absent: 'ipr is niet gevonden; zonder controle wordt hier niets vastgelegd of gedeeld.',
  },
  en: {
    what: 'Keeps confidential papers from where too many people can read them.',
    absent: 'ipr was not found; nothing is committed or shared here without the check.',
  },
}

const body: { readonly [H in HookName]: (folder: string) => string } = {
  'pre-commit': folder =>
    `exec ipr guard commit --folder ${folder} \${GIT_INDEX_FILE:+--index "$GIT_INDEX_FILE"}`,
  'pre-push': folder => `url="$2"
while read -r _ tip _ known; do
  ipr guard push --folder ${folder} --url "$url" --tip "$tip" --known "$known" </dev/null || exit 1
done
exit 0`,
}

/** The text of a hook for one folder: `.`, or one with its own access. Written in plain `sh`, as Git for Windows has it. */
export const hookText = (name: HookName, folder: string, lang: Lang): string => `#!/bin/sh
${SIGN}
# ${about[lang].what}
command -v ipr >/dev/null 2>&1 || { echo "${about[lang].absent}" >&2; exit 1; }
${body[name](folder)}
`

/** True for a hook of ours, also of an older version: others are never written over. */
export const isOurHook = (text: string): boolean => text.includes(`\n${SIGN}\n`)
