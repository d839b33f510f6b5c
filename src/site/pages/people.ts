import { memberRoles } from '../../../schemas/vocabulary/people.ts'
import type { PublicCouncil } from '../../domain/public/council.ts'
import type { PublicMember, PublicWorkgroup } from '../../domain/public/people.ts'
import type { PublicSite } from '../../domain/public/site.ts'
import { listed } from '../../lang/format.ts'
import { bullets, heading, paragraph, table } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { type Page, reach, siteWordsOf, startOf } from '../page.ts'

const groupBlocks = (group: PublicWorkgroup): readonly Block[] => {
  const words = siteWordsOf('nl').workgroups
  return [
    heading(2, group.name, group.id),
    ...(group.themes.length === 0 ? [] : [bullets(group.themes.map(({ nl }) => nl))]),
    ...(group.leads.length === 0 ? [] : [paragraph(words.lead(listed(group.leads, 'nl')))]),
    ...(group.members.length === 0 ? [] : [paragraph(words.members(listed(group.members, 'nl')))]),
    ...(group.contact === null ? [] : [paragraph([`${words.contact}: `, reach(group.contact)])]),
  ]
}

const workgroupsPage = (council: PublicCouncil, groups: readonly PublicWorkgroup[]): Page => {
  const words = siteWordsOf('nl').workgroups
  return {
    path: startOf.nl.workgroups!,
    lang: 'nl',
    part: 'workgroups',
    title: words.title,
    summary: words.summary,
    from: [council, ...groups],
    blocks: groups.length === 0 ? [paragraph(words.none)] : groups.flatMap(groupBlocks),
  }
}

const membersPage = (council: PublicCouncil, members: readonly PublicMember[]): Page => {
  const words = siteWordsOf('nl').members
  const rolesOf = ({ roles }: PublicMember): string =>
    roles.length === 0 ? words.member : roles.map(role => memberRoles.word(role, 'nl')).join(', ')
  return {
    path: startOf.nl.members!,
    lang: 'nl',
    part: 'members',
    title: words.title,
    summary: words.summary,
    from: [council, ...members],
    blocks:
      members.length === 0
        ? [paragraph(words.none)]
        : [
            paragraph(words.some),
            table(
              words.title,
              words.columns,
              members.map(one => [one.name, rolesOf(one), one.groups.join(', ')]),
              { rowHeads: true },
            ),
          ],
  }
}

/** Workgroups with their themes and how to reach them, and the members who agreed to be named. */
export const peoplePages = ({ council, workgroups, members }: PublicSite): readonly Page[] => [
  ...(workgroups === null ? [] : [workgroupsPage(council, workgroups)]),
  ...(members === null ? [] : [membersPage(council, members)]),
]
