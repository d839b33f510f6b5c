import type { Term, ThemeTerm } from '../../model/norm-vocabularies.ts'
import { fromChapter } from './term.ts'

const group = fromChapter('7')

/** The four workgroups of chapter 7; the list is meant to change with the council. */
export const workgroups: readonly Term[] = [
  group('opgroeien', 'Opgroeien en opvoeden', 'Growing up and upbringing'),
  group('participeren', 'Participeren', 'Taking part'),
  group('opvangen', 'Opvangen (sociaal vangnet)', 'Social safety net'),
  group('wonen', 'Wonen en vervoer', 'Living and transport'),
]

const themesOf =
  (workgroup: string, cc = false) =>
  (id: string, nl: string, en: string): ThemeTerm => ({ id, nl, en, chapter: '7', workgroup, cc })

const growing = themesOf('opgroeien')
const taking = themesOf('participeren')
const safety = themesOf('opvangen', true)
const living = themesOf('wonen')

/** The themes that chapter 7 names for each workgroup. */
export const themes: readonly ThemeTerm[] = [
  growing('jeugdhulp', 'jeugdhulp', 'youth help'),
  growing('passend-onderwijs', 'passend onderwijs', 'fitting education'),
  growing('schooluitval', 'schooluitval', 'school drop-out'),
  growing('overgang-18', 'overgang van 18-min naar 18-plus', 'transition at the age of 18'),
  growing('huiselijk-geweld', 'huiselijk geweld', 'domestic violence'),
  taking('mantelzorg', 'mantelzorg', 'informal care'),
  taking('vrijwilligerswerk', 'vrijwilligerswerk', 'volunteer work'),
  taking('activering', 'activering', 'activation'),
  taking('begeleiding', 'begeleiding', 'guidance'),
  taking('dagopvang', 'dagopvang', 'day care'),
  taking('inloop', 'laagdrempelige inloop', 'low-threshold walk-in'),
  taking('dagbesteding', 'dagbesteding', 'day activities'),
  taking('beschut-werk', 'beschut en begeleid werk', 'sheltered and guided work'),
  taking('integratie', 'integratie', 'integration'),
  taking('drempels', 'drempels om mee te doen', 'thresholds to take part'),
  taking('inclusie', 'inclusie en VN-verdrag', 'inclusion and UN convention'),
  taking('eenzaamheid', 'eenzaamheid', 'loneliness'),
  taking('gezondheid', 'gezondheid', 'health'),
  taking('laaggeletterdheid', 'laaggeletterdheid', 'low literacy'),
  taking('toegankelijkheid', 'toegankelijkheid van voorzieningen', 'accessibility of provisions'),
  safety('armoede', 'armoede', 'poverty'),
  safety('schuldhulp', 'schuldhulpverlening', 'debt help'),
  safety('inkomen', 'inkomen en financiële regelingen', 'income and financial schemes'),
  living('huisvesting', 'huisvesting', 'housing'),
  living('ondersteuning', 'ondersteuning en voorzieningen', 'support and provisions'),
  living('sociale-veiligheid', 'sociale veiligheid', 'social safety'),
  living('wijkontwikkeling', 'wijk- en buurtontwikkeling', 'district and neighbourhood development'),
  living('gemeenschapszin', 'gemeenschapszin', 'community sense'),
  living('beschermd-wonen', 'beschermd en begeleid wonen', 'protected and guided living'),
  living('dakloosheid', 'dak- en thuisloosheid', 'homelessness'),
  living('leefbaarheid', 'leefbaarheid', 'liveability'),
  living('voorzieningenniveau', 'voorzieningenniveau', 'level of provisions'),
  living('vervoer', 'vervoer', 'transport'),
]

const talk = fromChapter('6')
const motive = fromChapter('2')

/** Big themes for the alderman, named as examples in chapters 2 and 6. */
export const bigThemes: readonly Term[] = [
  talk('transformatie', 'transformatie van het sociaal domein', 'transformation of the social domain'),
  talk('vergrijzing', 'vergrijzing', 'ageing'),
  talk('langer-thuis', 'langer thuis wonen', 'living longer at home'),
  talk('hulpmiddelen', 'hulpmiddelen', 'aids'),
  talk('inclusieve-samenleving', 'inclusieve samenleving', 'inclusive society'),
  talk('leefbaarheid', 'leefbaarheid', 'liveability'),
  talk('verplichte-ggz', 'verplichte geestelijke gezondheidszorg', 'compulsory mental health care'),
  motive('jeugdzorg', 'jeugdzorg', 'youth care'),
  motive(
    'ggz-in-de-wijk',
    'geestelijke gezondheidszorg in de wijk',
    'mental health care in the neighbourhood',
  ),
  motive('gevolgen-recessie', 'gevolgen van de recessie', 'consequences of the recession'),
]
