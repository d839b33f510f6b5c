import type { GitFaultReason, GitObstacle } from '../../ports.ts'

const FINISH = 'Rond dat eerst af of breek het af, in het programma waarmee u begon.'
const FRESH_COPY = 'Haal een volledige kopie van het archief op en werk daarin.'

/** What keeps git from helping, and what to do: for each obstacle, and for each other reason of a fault. */
export const gitWords = {
  'no-git': 'Het programma git staat niet op deze computer. Installeer git en probeer het opnieuw.',
  linked: `De geschiedenis van dit archief staat niet, of niet helemaal, in de map van het archief zelf. ${FRESH_COPY}`,
  'foreign-config':
    'In .git/config staan instellingen die ipr niet kent. Zulke instellingen kunnen een programma starten. Haal ze weg, of haal het archief opnieuw op.',
  bare: `Deze map bevat alleen de geschiedenis van het archief, niet de bestanden. ${FRESH_COPY}`,
  damaged:
    'De geschiedenis van dit archief is beschadigd. Zet een reservekopie terug, of haal het archief opnieuw op.',
  merge: `In dit archief worden nu twee versies samengevoegd. ${FINISH}`,
  rebase: `In dit archief worden nu vastleggingen verplaatst. ${FINISH}`,
  'cherry-pick': `In dit archief wordt nu een eerdere vastlegging overgenomen of teruggedraaid. ${FINISH}`,
  conflict:
    'In een of meer bestanden staan twee versies door elkaar. Kies in elk bestand wat moet blijven en leg die keuze vast.',
  detached:
    'U werkt nu vanuit een oude vastlegging: wat u hier vastlegt, raakt later zoek. Ga eerst terug naar de nieuwste stand van het archief.',
  shallow: `Deze kopie van het archief mist de oudere geschiedenis. ${FRESH_COPY}`,
  'no-identity':
    'Uw naam en e-mailadres zijn op deze computer nog niet bekend. Geef ze op met: git config --global user.name "VOORNAAM ACHTERNAAM", en daarna: git config --global user.email E-MAILADRES',
  'index-lock':
    'Een ander programma is bezig met dit archief. Sluit dat programma en probeer het over een minuut opnieuw. Is er geen ander programma? Verwijder dan het bestand .git/index.lock.',
  'nothing-to-commit': 'Er is niets veranderd, dus er is niets vastgelegd.',
  'bad-path':
    'Een van de bestanden hoort niet bij dit archief, dus er is niets vastgelegd. Het is een koppeling, een map, of het ligt in een map met eigen toegang.',
  'too-slow':
    'Het programma git gaf geen antwoord en is gestopt. Probeer het opnieuw. Staat het archief op een netwerkschijf? Controleer dan de verbinding.',
  failed:
    'Het programma git kon dit niet uitvoeren. Geef dezelfde opdracht met --verbose: dan ziet u wat git meldt.',
} satisfies { readonly [K in GitObstacle | Exclude<GitFaultReason, 'refused'>]: string }

export type GitWords = { readonly [K in keyof typeof gitWords]: string }
