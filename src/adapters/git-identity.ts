import { type Environment, fields, type Place, run } from './git-process.ts'

export interface Identity {
  readonly name: string
  readonly email: string
}

const WHERE_A_USER_LIVES = [
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
] as const

// What is left after git drops the characters it strips from both ends of a name.
const hasLetters = (name: string): boolean => /[^\s.,:;<>"\\']/.test(name)

/**
 * Who the user is to git: `user.name` and `user.email` of the repository or else of the user's own settings (with
 * what these include), and nothing else of them. Null when either is missing: git's guess from the name of the
 * machine is none. Only for a vetted repository.
 */
export const identityOf = async (place: Place, env: Environment): Promise<Identity | null> => {
  const { GIT_CONFIG_GLOBAL: _, ...rest } = place.env
  const home = Object.fromEntries(
    WHERE_A_USER_LIVES.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]])),
  )
  const query = ['config', '--includes', '--null', '--get-regexp', '^user\\.(name|email)$']
  const { out } = await run({ ...place, env: { ...rest, ...home } }, query, { codes: [0, 1] })
  const found = new Map(
    fields(out).map(line => {
      const end = line.indexOf('\n')
      return [line.slice(0, end), line.slice(end + 1).trim()]
    }),
  )
  const name = found.get('user.name') ?? ''
  const email = found.get('user.email') ?? ''
  return hasLetters(name) && email !== '' ? { name, email } : null
}
