import type { Term } from '../../model/norm-vocabularies.ts'
import { fromChapter } from './term.ts'

const point = fromChapter('A2')

/** The fifteen points of the member profile (appendix 2). */
export const profile: readonly Term[] = [
  point(
    'profiel-01',
    'Kan luisteren, doorvragen en tot de kern komen.',
    'Listens, asks on and gets to the essence.',
  ),
  point('profiel-02', 'Geeft andere leden feedback en ontvangt die ook.', 'Gives and takes feedback.'),
  point(
    'profiel-03',
    'Durft in te brengen wat hij of zij ziet, hoort en vindt, en gaat daarover in gesprek.',
    'Dares to bring in own view and stays open to talk.',
  ),
  point('profiel-04', 'Gebruikt informatie uit verschillende bronnen.', 'Uses several sources.'),
  point(
    'profiel-05',
    'Weet wat er lokaal leeft en vertelt dat in gewone taal aan de gemeente.',
    'Knows what is alive locally and brings it in plain language.',
  ),
  point(
    'profiel-06',
    'Kent onze plek binnen de gemeente en houdt zich aan de kaders die daarbij horen.',
    'Knows and respects our place in the municipality and its frame.',
  ),
  point(
    'profiel-07',
    'Heeft of legt nuttige contacten in de lokale samenleving en deelt die met andere leden.',
    'Has or can make relevant connections and introduces fellow members.',
  ),
  point(
    'profiel-08',
    'Gaat zelf in gesprek om te horen wat er leeft en om signalen op te pikken.',
    'Goes and talks actively to pick up signals.',
  ),
  point(
    'profiel-09',
    'Werkt zonder last of ruggespraak en doet geen toezeggingen aan wie hem of haar informeert.',
    'Works without mandate and makes no promises to informants.',
  ),
  point(
    'profiel-10',
    'Weet dat inwoners verschillende rollen hebben en geeft al die rollen een plaats.',
    'Knows the several resident roles and gives them all a place.',
  ),
  point(
    'profiel-11',
    'Verdiept zich in een aantal thema’s en praat daarover met inwoners en vrijwilligers.',
    'Digs into a number of themes and talks with residents and volunteers.',
  ),
  point(
    'profiel-12',
    'Ziet de samenhang tussen vraagstukken en wat die voor inwoners betekenen.',
    'Sees connections and focuses on what they mean for residents.',
  ),
  point(
    'profiel-13',
    'Is benieuwd naar andere leden en hecht aan uitwisseling en samenwerking.',
    'Is curious about other members and values exchange and cooperation.',
  ),
  point(
    'profiel-14',
    'Doet actief en opbouwend mee in werkgroepen en vergaderingen.',
    'Is active and constructive in workgroups and meetings.',
  ),
  point(
    'profiel-15',
    'Is het afgesproken aantal uren per maand beschikbaar.',
    'Is available for the agreed hours a month.',
  ),
]

const mix = fromChapter('11')

/** What a council should differ in as a whole; never a measure of one person (chapter 11). */
export const diversityDimensions: readonly Term[] = [
  mix('persoonlijkheid', 'persoonlijkheid', 'personality'),
  mix('achtergrond', 'achtergrond', 'background'),
  mix('netwerk', 'netwerk', 'network'),
  mix('sekse', 'sekse', 'sex'),
  mix('leeftijd', 'leeftijd', 'age'),
  mix('themas', 'belangstelling voor thema’s', 'interest in themes'),
  mix('inwonersrollen', 'belangstelling voor inwonersrollen', 'interest in resident roles'),
]

const seat = fromChapter('10')

/** Who sits in the committee that selects the chair (chapter 10). */
export const selectionSeats: readonly Term[] = [
  seat('extern-voorzitter', 'externe voorzitter van de commissie', 'external chair of the committee'),
  seat('blijvende-leden', 'blijvende leden', 'staying members'),
  seat('afdelingshoofd', 'afdelingshoofd Samenleving', 'head of the society department'),
]
