import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { fileRule } from '../rule.ts'
import { plainName } from './suggestion.ts'
import { format, quoted } from './words.ts'

interface Say {
  readonly [key: string]: string
  readonly problem: 'characters' | 'reserved' | 'too-deep'
  /** The part of the path that is wrong. */
  readonly name: string
}

const problems = {
  nl: {
    characters: (name: string) => `In de naam ${quoted(name)} staan tekens die niet overal werken.`,
    reserved: (name: string) => `De naam ${quoted(name)} is op Windows niet toegestaan.`,
    'too-deep': () => 'Deze map of dit bestand ligt te diep: meer dan zes namen in elkaar.',
  },
  en: {
    characters: (name: string) => `The name ${quoted(name)} holds characters that do not work everywhere.`,
    reserved: (name: string) => `Windows does not allow the name ${quoted(name)}.`,
    'too-deep': () => 'This folder or file lies too deep: more than six names inside each other.',
  },
}

const better = ({ problem, name }: Say, lang: Lang): string => {
  const plain = plainName(name)
  if (problem !== 'characters' || plain === '') return ''
  return lang === 'nl'
    ? ` Noem dit bijvoorbeeld ${quoted(plain)}.`
    : ` Call it ${quoted(plain)}, for example.`
}

export const fileName = fileRule<Say>({
  id: 'file-name',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Namen van bestanden en mappen werken op elke computer',
    en: 'Names of files and folders work on every computer',
  },
  why: {
    nl: 'Niet elke computer kent dezelfde namen. Een vreemde naam kan een bestand onvindbaar maken of in een opdracht iets anders betekenen.',
    en: 'Not every computer allows the same names. An odd name can hide a file, or mean something else in a command.',
  },
  fix: {
    nl: 'Geef het bestand of de map een naam van letters, cijfers, punten en streepjes, die begint met een letter of cijfer.',
    en: 'Give the file or folder a name of letters, digits, points and hyphens that begins with a letter or digit.',
  },
  message: {
    nl: say => `${problems.nl[say.problem](say.name)}${better(say, 'nl')}`,
    en: say => `${problems.en[say.problem](say.name)}${better(say, 'en')}`,
  },
})
