import { gitFault } from './git-fault.ts'
import { type Environment, fields, type Place, run } from './git-process.ts'

/**
 * The only road to other machines. It goes to one address at a time, that of a listed place, over https, ssh or
 * a folder, and to its main branch.
 */

type Way = 'file' | 'https' | 'ssh'

const REF = 'refs/heads/main'

/** How git will get to an address; null for what we do not use. */
const wayTo = (url: string): Way | null => {
  if (/^https:\/\/[^\s]+$/.test(url)) return 'https'
  if (/^ssh:\/\/[\w.@:-]+\/\S+$/.test(url) || /^[\w.-]+@[\w.-]+:[^\s-]\S*$/.test(url)) return 'ssh'
  if (/^(\/|[A-Za-z]:[\\/]|file:\/\/)\S/.test(url)) return 'file'
  return null
}

const PASSED_ON = ['SSH_AUTH_SOCK', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'SSL_CERT_FILE']
const HOME = ['HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA']

const taken = (env: Environment, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]])))

// How the user lets git know passwords: from the user's own settings and the machine's, never the archive's.
const helpersOf = async (place: Place, env: Environment): Promise<readonly string[]> => {
  const { GIT_CONFIG_GLOBAL: _, GIT_CONFIG_NOSYSTEM: __, GIT_DIR: ___, ...rest } = place.env
  const own = { ...place, env: { ...rest, ...taken(env, HOME), GIT_DIR: '/dev/null' } }
  const scopes = ['--system', '--global']
  const found = await Promise.all(
    scopes.map(scope =>
      run(own, ['config', scope, '--includes', '--null', '--get-regexp', '^credential\\.'], {
        codes: [0, 1, 128],
      }),
    ),
  )
  return found.flatMap(({ out }) => fields(out)).map(line => line.replace('\n', '='))
}

const over = async (
  place: Place,
  way: Way,
  env: Environment,
): Promise<{ place: Place; settings: string[] }> => {
  const helpers = way === 'https' ? await helpersOf(place, env) : []
  return {
    place: { ...place, env: { ...place.env, ...taken(env, [...PASSED_ON, ...HOME]) } },
    settings: [
      `protocol.${way}.allow=always`,
      'core.sshCommand=ssh -o BatchMode=yes',
      'transfer.fsckObjects=true',
      ...helpers,
    ].flatMap(setting => ['-c', setting]),
  }
}

/** Fetching from and pushing to an address. */
export const transport = (place: Place, env: Environment) => {
  const go = async (url: string, args: readonly string[], codes: readonly number[]) => {
    const way = wayTo(url)
    if (way === null) throw gitFault('failed', `${url} is no address that is used here`)
    const ready = await over(place, way, env)
    return run(ready.place, [...ready.settings, ...args], { codes })
  }
  const standing = async (url: string): Promise<string | null> => {
    const { out } = await go(url, ['ls-remote', '--quiet', '--', url, REF], [0])
    return out.toString().split('\t')[0]?.trim() || null
  }
  return {
    fetch: async (url: string): Promise<string | null> => {
      const newest = await standing(url)
      if (newest === null) return null
      const quiet = [
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-gc',
      ]
      await go(url, ['fetch', ...quiet, '--', url, `+${REF}:refs/ipr/shared`], [0])
      const { out } = await run(place, ['rev-parse', '--verify', 'refs/ipr/shared'])
      return out.toString().trim()
    },
    push: async (url: string, commit: string): Promise<boolean> => {
      // Exit code 1: the other side has something that this commit does not come from.
      const { code } = await go(
        url,
        ['push', '--quiet', '--porcelain', '--', url, `${commit}:${REF}`],
        [0, 1],
      )
      return code === 0
    },
  }
}
