import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from './git-fixture.ts'

export interface Attack {
  readonly config: string
  readonly keys: readonly string[]
  readonly attributes?: string
  /** What plain git does that falls for it. */
  readonly bites: (archive: Archive) => void
}

const status = ({ tryGit }: Archive): void => tryGit(['status'])
const addAll = ({ tryGit }: Archive): void => tryGit(['add', '.'])
const commitEmpty = ({ tryGit }: Archive): void => tryGit(['commit', '--allow-empty', '--message=x'])

/** Makes HEAD a commit with a signature, as a foreign archive could bring. */
const sign = ({ root, git }: Archive): void => {
  const [tree, head] = git(['rev-parse', 'HEAD^{tree}', 'HEAD']).split('\n')
  const who = 'A <a@b.nl> 1773340200 +0100'
  const mark = 'gpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----'
  const file = join(root, 'signed')
  writeFileSync(file, `tree ${tree}\nparent ${head}\nauthor ${who}\ncommitter ${who}\n${mark}\n\nSigned\n`)
  git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', file]).trim()])
}

export const ATTACKS: Readonly<Record<string, Attack>> = {
  'a file watcher': {
    config: '[core]\nfsmonitor = RUN\n',
    keys: ['core.fsmonitor'],
    bites: status,
  },
  'hooks elsewhere': {
    config: '[core]\nhooksPath = ROOT/hooks\n',
    keys: ['core.hookspath'],
    bites: commitEmpty,
  },
  'an included file': {
    config: '[include]\npath = ROOT/more.config\n',
    keys: ['include.path'],
    bites: status,
  },
  'a file included on a condition': {
    config: '[includeIf "gitdir:**"]\npath = ROOT/more.config\n',
    keys: ['includeif.gitdir:**.path'],
    bites: status,
  },
  'a clean filter': {
    config: '[filter "x"]\nclean = RUN\n',
    keys: ['filter.x.clean'],
    attributes: '* filter=x\n',
    bites: addAll,
  },
  'a smudge filter': {
    config: '[filter "x"]\nsmudge = RUN\n',
    keys: ['filter.x.smudge'],
    attributes: '* filter=x\n',
    bites: ({ at, tryGit }) => {
      rmSync(at('members/anna.md'))
      tryGit(['checkout', '--', 'members/anna.md'])
    },
  },
  'a filter process': {
    config: '[filter "x"]\nprocess = RUN\n',
    keys: ['filter.x.process'],
    attributes: '* filter=x\n',
    bites: addAll,
  },
  'a text conversion': {
    config: '[diff "x"]\ntextconv = RUN\n',
    keys: ['diff.x.textconv'],
    attributes: '* diff=x\n',
    bites: ({ tryGit }) => tryGit(['log', '--patch']),
  },
  'a diff program': {
    config: '[diff]\nexternal = RUN\n',
    keys: ['diff.external'],
    bites: ({ tryGit }) => tryGit(['diff']),
  },
  'a signing program': {
    config: '[commit]\ngpgSign = true\n[gpg]\nprogram = RUN\n',
    keys: ['commit.gpgsign', 'gpg.program'],
    bites: commitEmpty,
  },
  'a program that checks signatures': {
    config: '[log]\nshowSignature = true\n[gpg]\nprogram = RUN\n',
    keys: ['gpg.program', 'log.showsignature'],
    bites: archive => {
      sign(archive)
      archive.tryGit(['log'])
    },
  },
  'an ssh program': {
    config: '[core]\nsshCommand = "RUN < /dev/null #"\n',
    keys: ['core.sshcommand'],
    bites: ({ tryGit }) => tryGit(['fetch', 'ssh://host.invalid/archief']),
  },
  'a program at the other side': {
    config: '[remote "x"]\nurl = ROOT\nuploadpack = "RUN < /dev/null #"\n',
    keys: ['remote.x.uploadpack'],
    bites: ({ tryGit }) => tryGit(['fetch', 'x']),
  },
  'an alias': {
    config: '[alias]\nx = !RUN\n',
    keys: ['alias.x'],
    bites: ({ tryGit }) => tryGit(['x']),
  },
  'an editor': {
    config: '[core]\neditor = RUN\n',
    keys: ['core.editor'],
    bites: ({ tryGit }) => tryGit(['commit', '--allow-empty']),
  },
  'a merge driver': {
    config: '[merge "x"]\ndriver = RUN\n',
    keys: ['merge.x.driver'],
    bites: ({ git, tryGit, write }) => {
      write('.git/info/attributes', '* merge=x\n')
      git(['add', '.'])
      git(['commit', '--quiet', '--message=here'])
      git(['checkout', '--quiet', '-b', 'side', 'HEAD~1'])
      write('ipr.yaml', 'format: 1\nlanguage: en\n')
      git(['commit', '--quiet', '--message=there', 'ipr.yaml'])
      tryGit(['merge', 'main'])
    },
  },
}
