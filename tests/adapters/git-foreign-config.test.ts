import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ATTACKS } from './git-attacks.ts'
import { askEverything, busyArchive, makeArchive, plant } from './git-fixture.ts'

describe('a repository whose configuration could run a program is left alone', () => {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    test(name, async () => {
      const archive = busyArchive()
      mkdirSync(join(archive.root, 'hooks'))
      plant(archive, join(archive.root, 'hooks', 'pre-commit'), '#!/bin/sh\nRUN < /dev/null\n')
      chmodSync(join(archive.root, 'hooks', 'pre-commit'), 0o755)
      plant(archive, join(archive.root, 'more.config'), '[core]\nfsmonitor = RUN\n')
      plant(archive, archive.at('.git/config'), attack.config)
      if (attack.attributes !== undefined) archive.write('.gitattributes', attack.attributes)

      const git = archive.open()
      expect(git.closed()).toEqual(['foreign-config'])
      expect(git.foreignConfig()).toEqual(attack.keys)
      expect(await git.obstacles()).toEqual(['foreign-config'])
      expect(new Set(await askEverything(git))).toEqual(new Set(['refused']))
      expect(archive.ran()).toBe(false)

      attack.bites(archive)
      expect(archive.ran(), 'plain git falls for it').toBe(true)
    })
  }
})

test('keys that no ordinary archive has are refused, in the settings of a working tree too', async () => {
  const archive = makeArchive()
  const keys = [
    'branch.main.mergeoptions',
    'core.askpass',
    'core.attributesfile',
    'core.gitproxy',
    'core.pager',
    'core.worktree',
    'credential.helper',
    'extensions.partialclone',
    'gc.recentobjectshook',
    'pager.log',
    'protocol.ext.allow',
    'remote.x.promisor',
    'remote.x.receivepack',
    'remote.x.vcs',
    'sequence.editor',
    'submodule.x.update',
    'uploadpack.packobjectshook',
    'url.ext::x.insteadof',
  ]
  for (const key of keys) archive.git(['config', '--file', '.git/config.worktree', key, 'x'])
  expect(archive.open().foreignConfig()).toEqual(keys)
})

test('what an ordinary clone and ordinary programs write is allowed', async () => {
  const archive = makeArchive()
  for (const [key, value] of [
    ['remote.origin.url', 'https://voorbeeld.nl/archief.git'],
    ['remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'],
    ['remote.a.b "c".pushurl', 'git@voorbeeld.nl:archief'],
    ['branch.main.remote', 'origin'],
    ['branch.main.merge', 'refs/heads/main'],
    ['pull.rebase', 'true'],
    ['core.autocrlf', 'input'],
    ['advice.addIgnoredFile', 'false'],
    ['color.status.added', 'green'],
  ]) {
    archive.git(['config', key!, value!])
  }
  const git = archive.open()
  expect(git.closed()).toEqual([])
  expect(git.addresses()).toEqual(['https://voorbeeld.nl/archief.git', 'git@voorbeeld.nl:archief'])
})

test('settings that appear while the archive is open stop a commit', async () => {
  const archive = busyArchive()
  const git = archive.open()
  plant(archive, archive.at('.git/config'), '[filter "x"]\nclean = RUN\n')
  archive.write('.gitattributes', '* filter=x\n')
  expect(await git.obstacles()).toEqual(['foreign-config'])
  await expect(git.commit(['ipr.yaml'], 'Change')).rejects.toMatchObject({ obstacles: ['foreign-config'] })
  expect(archive.ran()).toBe(false)
})
