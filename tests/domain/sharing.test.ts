import { describe, expect, it } from 'vitest'
import { strangeAddresses } from '../../src/domain/sharing.ts'

/** Which address is the same place as one that `ipr.yaml` lists. */

const strange = (listed: string, url: string): readonly string[] =>
  strangeAddresses({ remotes: [listed] }, [url])

describe('an address', () => {
  it.each([
    ['https://host.example/raad/archief.git', 'https://host.example/raad/archief'],
    ['https://host.example/raad/archief', 'https://HOST.example/raad/archief.git/'],
    ['https://host.example/raad/archief.git', 'git@host.example:raad/archief.git'],
    ['git@host.example:raad/archief.git', 'ssh://git@host.example/raad/archief'],
    ['git@host.example:raad/archief.git', 'https://els:geheim@host.example/raad/archief.git'],
    ['/srv/archief.git', '/srv/archief/'],
    ['C:\\archief', 'C:\\archief'],
  ])('%s is also %s', (listed, url) => {
    expect(strange(listed, url)).toEqual([])
    expect(strange(url, listed)).toEqual([])
  })

  it.each([
    ['https://host.example/raad/archief.git', 'https://host.example/raad/bestuur.git'],
    ['https://host.example/raad/archief.git', 'https://host.example:8443/raad/archief.git'],
    ['https://host.example/raad/archief.git', 'http://host.example/raad/archief.git'],
    ['https://host.example/raad/archief.git', 'https://host.example.elders.example/raad/archief.git'],
    ['https://host.example/raad/archief.git', 'https://host.example/Raad/archief.git'],
    ['git@host.example:raad/archief.git', 'git@elders.example:raad/archief.git'],
    ['C:\\archief', 'D:\\archief'],
    ['host.example/archief', '/host.example/archief'],
  ])('%s is not %s', (listed, url) => {
    expect(strange(listed, url)).toEqual([url])
    expect(strange(url, listed)).toEqual([listed])
  })

  it('is shown without the name and the password in it, and once', () => {
    const twice = ['https://els:geheim@elders.example/x', 'https://elders.example/x']
    expect(strangeAddresses({ remotes: [] }, twice)).toEqual(['https://elders.example/x'])
    expect(strange('/srv/archief', 'https://archief@elders.example@host.example/x')).toEqual([
      'https://host.example/x',
    ])
  })
})
