import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { consoleIn, inCopy } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

/** What councils have in a spreadsheet comes in once, with findings instead of guesses. */

const MEMBERS = `Naam;Functie;Lid vanaf;Lid tot;E-mail
Vries, Piet de;lid;1-12-2026;30-11-2030;p@voorbeeld.example
Anna Jansen;voorzitter;2019;;
Wil Hendrikse;lid;;;
Kees Bot;lid;1-2-2024;31-1-2023;
Anna Jansen;lid;;;
`
const ACTIONS = `Nr;Actiepunt;Actiehouder;Datum;Deadline;Status;Gereed op
12;Folder maken;Els en Noor;maart 2019;Q1 2027;open;
13;Oude kwestie;Els Brandsma;2018;;afgerond;12-06-2019
14;Zonder dag;Els;;;;
15;Vreemde;Jan Klaassen;1-1-2020;;;
16;Klaar zonder dag;Els;1-1-2020;;gereed;
17;Vreemde stand;Els;1-1-2020;;half;
18;Onduidelijke termijn;Els;1-1-2020;gauw;;
`
const PAPERS = `Volgnr,Betreft,Afzender,Datum ontvangst,Soort
19-001,"Brief over bussen, lijn 4",Dorpsraad,2019,vraag
26-12,Iets anders,Gemeente,1-1-2026,informatie
19-002,Nota,Gemeente,31-2-2019,informatie
19-003,Nota,Gemeente,1-3-2019,gek
`
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...[
    ['DTSTART:20270415T173000Z', 'DTEND:20270415T200000Z', 'SUMMARY:Vergadering IPR', 'LOCATION:Raadkamer'],
    ['DTSTART;VALUE=DATE:20270610', 'SUMMARY:Werkgroep Wonen en vervoer', 'RRULE:FREQ=MONTHLY;COUNT=3'],
    ['DTSTART;VALUE=DATE:20270701', 'SUMMARY:Etentje'],
    ['DTSTART;VALUE=DATE:20270702', 'SUMMARY:Werkgroep'],
    ['DTSTART;VALUE=DATE:20250701', 'SUMMARY:Vergadering'],
    ['DTSTART;VALUE=DATE:20270121', 'SUMMARY:Vergadering'],
    ['DTSTART;VALUE=DATE:20270902', 'SUMMARY:Vergadering', 'STATUS:CANCELLED'],
  ].flatMap((lines, n) => ['BEGIN:VEVENT', `UID:${n}`, ...lines, 'END:VEVENT']),
  'END:VCALENDAR',
  '',
].join('\r\n')

test('members, actions, papers and meetings', async () => {
  await inCopy(exampleFolder, async archive => {
    const say = consoleIn(archive)
    const put = (name: string, text: string) => writeFileSync(join(dirname(archive), name), text)
    put('leden.csv', MEMBERS)
    put('acties.csv', ACTIONS)
    put('post.csv', PAPERS)
    put('agenda.ics', CALENDAR)
    const told: string[] = []
    for (const line of [
      'importeer leden ../leden.csv',
      'importeer acties ../acties.csv',
      'importeer post ../post.csv --map Volgnr=Nummer',
      'importeer overleggen ../agenda.ics',
      'importeer post ../post.csv --map Volgnr=Nummer',
      'import actions ../leden.csv --lang en',
      'import incoming ../post.csv --map x --lang en',
    ]) {
      const { out, err, exit } = await say(line)
      told.push(`$ ipr ${line}\n${out}${err}[${exit}]`)
    }
    await expect(told.join('\n\n')).toMatchFileSnapshot('lists.txt')
    const check = await say('controleer')
    expect(check.out).toContain('Geen fouten')
  })
}, 120_000)
