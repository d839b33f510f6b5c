import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createGit, gitOf } from '../../src/adapters/git.ts'
import { ANNA, EVENING, faultOf, makeArchive, temporary } from './git-fixture.ts'

const filesOf = (archive: ReturnType<typeof makeArchive>, id: string): readonly string[] =>
  archive.git(['show', '--format=', '--name-status', '-z', id]).split('\0').filter(Boolean)

test('commits new, changed and removed files as the user, on the given day', async () => {
  const archive = makeArchive()
  archive.write('ipr.yaml', 'format: 1\nlanguage: nl\n')
  archive.write('actions/2026-03-12-brief.md', '---\nwhat: brief\n---\n')
  rmSync(archive.at('members/anna.md'))
  const git = archive.open()
  const before = await git.head()
  const id = await git.commit(
    ['ipr.yaml', 'actions/2026-03-12-brief.md', 'members/anna.md'],
    'Close the minutes of 2026-03-12',
  )
  expect(filesOf(archive, id)).toEqual([
    'A',
    'actions/2026-03-12-brief.md',
    'M',
    'ipr.yaml',
    'D',
    'members/anna.md',
  ])
  expect(await git.head()).toBe(id)
  expect(await git.state()).toBe('clean')
  expect(archive.git(['show', '-s', '--format=%an|%ae|%cn|%ce|%ad|%s|%P', '--date=raw', id]).trim()).toBe(
    `${ANNA.name}|${ANNA.email}|${ANNA.name}|${ANNA.email}|${EVENING}|Close the minutes of 2026-03-12|${before}`,
  )
})

test('leaves everything else as it was: staged, changed and new', async () => {
  const archive = makeArchive()
  archive.write('ipr.yaml', 'format: 1\nlanguage: nl\n')
  archive.write('members/anna.md', '---\nname: Anna B.\n---\n')
  archive.write('members/bram.md', 'staged')
  archive.write('members/chris.md', 'new')
  archive.git(['add', 'members/bram.md', 'members/anna.md'])
  archive.write('members/bram.md', 'staged, then changed')
  archive.write('signals/2026-03-01-stoep.md', 'own')
  const git = archive.open()
  const id = await git.commit(['signals/2026-03-01-stoep.md'], 'Note a signal')
  expect(filesOf(archive, id)).toEqual(['A', 'signals/2026-03-01-stoep.md'])
  expect(archive.git(['status', '--porcelain'])).toBe(
    ' M ipr.yaml\nM  members/anna.md\nAM members/bram.md\n?? members/chris.md\n',
  )
  expect(archive.git(['show', ':members/bram.md'])).toBe('staged')
})

test('commits what stands in the working tree of a path that was staged otherwise', async () => {
  const archive = makeArchive()
  archive.write('ipr.yaml', 'staged')
  archive.git(['add', 'ipr.yaml'])
  archive.write('ipr.yaml', 'final')
  const git = archive.open()
  const id = await git.commit(['ipr.yaml'], 'Change the settings')
  expect(archive.git(['show', `${id}:ipr.yaml`])).toBe('final')
})

test('commits the removal of a file whose removal was staged already', async () => {
  const archive = makeArchive()
  archive.git(['rm', '--quiet', 'members/anna.md'])
  const git = archive.open()
  const id = await git.commit(['members/anna.md'], 'Remove')
  expect(filesOf(archive, id)).toEqual(['D', 'members/anna.md'])
})

test('names that look like options, patterns or magic are just names', async () => {
  const archive = makeArchive()
  const names = [
    '-A',
    '--all',
    ':(exclude)ipr.yaml',
    ':^ipr.yaml',
    '*',
    '?.md',
    '[a].md',
    ' spaces ',
    'new\nline.md',
    'tab\t"quote".md',
    '#comment',
    'coöperatie één.md',
    '\u001b[31mred',
    '@{u}',
    'map/-x.md',
  ]
  names.forEach(name => {
    archive.write(name, name)
  })
  archive.write('a.md', 'not ours, but "?.md" and "[a].md" match it')
  const git = archive.open()
  const id = await git.commit(names, 'Odd names')
  expect(
    filesOf(archive, id)
      .filter(text => text !== 'A')
      .sort(),
  ).toEqual([...names].sort())
  expect(archive.git(['status', '--porcelain'])).toBe('?? a.md\n')
  expect((await git.filesAt(id)).list().map(file => file.path)).toEqual(expect.arrayContaining(names))
})

test('thousands of paths fit in one commit', async () => {
  const archive = makeArchive()
  const paths = Array.from({ length: 1500 }, (_, n) => `actions/2026-01-01-${'lang'.repeat(20)}-${n}.md`)
  paths.forEach(path => {
    archive.write(path, path)
  })
  const git = archive.open()
  const id = await git.commit(paths, 'Import')
  expect(filesOf(archive, id)).toHaveLength(3000)
})

test('nothing new is a fault, not a success', async () => {
  const archive = makeArchive()
  const git = archive.open()
  const head = await git.head()
  expect((await faultOf(git.commit(['ipr.yaml'], 'Nothing'))).reason).toBe('nothing-to-commit')
  expect((await faultOf(git.commit([], 'Nothing'))).reason).toBe('nothing-to-commit')
  expect(await git.head()).toBe(head)
})

test('a commit that fails leaves what is staged as it was', async () => {
  const archive = makeArchive()
  archive.write('members/bram.md', 'new')
  archive.write('members/none.md', 'which git ignores')
  archive.write('.gitignore', 'none.md\n')
  archive.write('members/chris.md', 'staged by hand')
  archive.git(['add', 'members/chris.md'])
  const git = archive.open()
  const staged = archive.git(['ls-files', '-s'])
  expect((await faultOf(git.commit(['members/bram.md', 'members/none.md'], 'Fails'))).reason).toBe('failed')
  expect(archive.git(['ls-files', '-s'])).toBe(staged)
  expect((await faultOf(git.commit(['members/bram.md'], ' \n'))).reason).toBe('failed')
  expect(archive.git(['ls-files', '-s'])).toBe(staged)
})

test('what is gone here and in git alike is not asked for again', async () => {
  const archive = makeArchive()
  archive.write('members/bram.md', 'new')
  const git = archive.open()
  await git.commit(['members/bram.md', 'members/long-gone.md'], 'Appoint bram')
  expect(archive.git(['show', '--format=%s', '--name-only']).trim()).toBe('Appoint bram\n\nmembers/bram.md')
  expect((await faultOf(git.commit(['members/long-gone.md'], 'Nothing'))).reason).toBe('nothing-to-commit')
})

test('a path that git ignores is not forced in', async () => {
  const archive = makeArchive()
  archive.write('.gitignore', 'board/\n')
  archive.write('board/money/2026.yaml', 'secret')
  const git = archive.open()
  expect((await faultOf(git.commit(['board/money/2026.yaml'], 'Leak'))).reason).toBe('failed')
  expect(archive.git(['ls-files', 'board'])).toBe('')
})

test('paths outside the archive, in a nested repository, through links or of folders are refused', async () => {
  const archive = makeArchive()
  archive.write('board/ipr.yaml', 'format: 1\n')
  archive.git(['init', '--quiet', 'board'])
  mkdirSync(archive.at('map'))
  symlinkSync('..', archive.at('omhoog'))
  symlinkSync('ipr.yaml', archive.at('link.md'))
  archive.write('file', '')
  const git = archive.open()
  const bad = [
    '../home/.gitconfig',
    '/etc/passwd',
    'members/../../x',
    './ipr.yaml',
    'members//anna.md',
    '.git/config',
    'members/.GIT/config',
    'board/ipr.yaml',
    'map',
    'omhoog/home/.gitconfig',
    'link.md',
    'file/below.md',
    'with\0nul',
    '',
  ]
  for (const path of bad) expect((await faultOf(git.commit([path], 'Bad'))).reason, path).toBe('bad-path')
})

test('what a crash left staged can be taken back, and only that', async () => {
  const archive = makeArchive()
  archive.write('members/bram.md', 'new')
  archive.write('members/chris.md', 'by hand')
  archive.write('ipr.yaml', 'changed')
  archive.git(['add', '.'])
  const git = archive.open()
  await git.unstage(['members/bram.md', 'ipr.yaml', 'members/none.md'])
  expect(archive.git(['status', '--porcelain'])).toBe(
    'M  ipr.yaml\nA  members/chris.md\n?? members/bram.md\n',
  )
})

test('the first commit of an archive', async () => {
  const folder = temporary()
  const archive = makeArchive({ empty: true })
  const options = { identity: ANNA, date: EVENING }
  expect(gitOf(folder, options)).toBeNull()
  const created = createGit(folder, options)
  expect(await created.head()).toBeNull()
  expect(await created.obstacles()).toEqual([])
  expect(() => createGit(folder, options)).toThrow(expect.objectContaining({ reason: 'failed' }))

  archive.write('ipr.yaml', 'format: 1\n')
  archive.write('members/anna.md', 'staged, for later')
  archive.git(['add', 'members/anna.md'])
  const git = archive.open()
  expect(await git.head()).toBeNull()
  expect(await git.log()).toEqual([])
  expect(await git.before('2099-12-31')).toBeNull()
  expect(await git.state()).toBe('dirty')
  await git.unstage(['ipr.yaml'])
  const id = await git.commit(['ipr.yaml'], 'Begin')
  expect(filesOf(archive, id)).toEqual(['A', 'ipr.yaml'])
  expect(archive.git(['status', '--porcelain'])).toBe('A  members/anna.md\n')
})

test('the injected identity and date decide the id of a commit', async () => {
  const commits = await Promise.all(
    [0, 1].map(async () => {
      const archive = makeArchive()
      archive.write('ipr.yaml', 'format: 1\nlanguage: nl\n')
      const git = archive.open({ identity: { name: 'Site', email: 'site@voorbeeld.nl' } })
      return git.commit(['ipr.yaml'], 'Publish')
    }),
  )
  expect(commits[0]).toBe(commits[1])
})
