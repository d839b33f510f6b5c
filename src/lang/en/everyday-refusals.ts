import type { Params } from '../../model/finding.ts'
import { either, listed } from '../format.ts'
import type { everydayRefusals as dutch } from '../nl/everyday-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

export const everydayRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'init-not-empty': p => `Something lies in ${p.folder} already. Take a folder that is absent or empty.`,
  'init-nowhere': p => `The folder ${p.above} does not exist. Make that folder first.`,
  'nothing-to-undo': () => 'There is no step to take back. Only steps on this computer can be taken back.',
  'undo-changed': p =>
    `The last step was: ${p.say}. After it ${listed(list(p.paths), 'en')} changed again, so ipr does not take that step back. Change the record yourself.`,
  'unknown-kind': p =>
    `There is no kind ${p.found}.${p.instead ? ` Do you mean ${p.instead}?` : ''} Use a kind such as member, action, meeting or incoming.`,
  'unknown-key': p =>
    `${p.found} is no key of this kind.${p.instead ? ` Do you mean ${p.instead}?` : ''} See its keys with --template.`,
  'new-missing': p =>
    `Still missing: ${listed(list(p.keys), 'en')}. Give it with --set, such as --set ${list(p.keys)[0]}=…`,
  'new-invalid': p => `The value of ${p.key} does not fit. See what does with --template.`,
  'new-exists': p => `${p.path} exists already. Take another id with --id.`,
  'unknown-topic': p =>
    `There is no help on ${p.found}.${p.instead ? ` Do you mean ${p.instead}?` : ''} All topics: ipr help`,
  'unknown-shell': p => `Completing does not work in ${p.found}. Choose ${either(list(p.allowed), 'en')}.`,
  'bad-repository': p => `${p.found} is no repository. Write it as OWNER/NAME.`,
  'bad-host': p => `${p.found} is no address of a server. Write it as https://git.council.example.`,
  'fetched-nothing': p =>
    `No archive was found at ${p.url}, or you have no access to it. Ask its owner for the address.`,
  'fetched-no-archive': () =>
    'What stands at this address is no archive: it has no good ipr.yaml. Nothing was made.',
  stopped: () => 'You stopped. Nothing was changed.',
}
