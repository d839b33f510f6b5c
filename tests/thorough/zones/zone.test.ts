import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Runs in each zone of `vitest.thorough.config.ts`, beside the normal suite. */

const minutesBehindUtc: { readonly [zone: string]: number } = {
  'Europe/Amsterdam': -60,
  UTC: 0,
  'America/New_York': 300,
  'Pacific/Kiritimati': -840,
}

const ipr = (zone: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, ['bin/ipr.js', ...args, '-C', 'example-archive'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TZ: zone },
  })

const zone = process.env.TZ ?? ''

it('is really in its time zone', () => {
  expect(new Date(2026, 0, 15, 12).getTimezoneOffset()).toBe(minutesBehindUtc[zone])
})

it.each(['agenda next --format json', 'agenda next --format html', 'check --format json'])(
  'gives the same bytes as elsewhere for ipr %s',
  line => {
    const args = line.split(' ')
    expect(ipr(zone, ...args)).toBe(ipr('Asia/Tokyo', ...args))
  },
)
