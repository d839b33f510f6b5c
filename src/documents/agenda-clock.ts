import { type AgendaView, minutesOf } from './agenda-view.ts'

const timeOf = (minutes: number): string => {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * At what time each item of an agenda comes, by its id, when every item takes the time that was planned for it. A
 * part of the meeting begins at its own time, or later. Empty when the meeting has no start.
 */
export const clockOf = (view: AgendaView): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  if (view.meeting.start === null) return found
  let now = minutesOf(view.meeting.start)
  let last: string | null = null
  for (const item of view.items) {
    const part = item.part === last ? undefined : view.parts.find(({ id }) => id === item.part)
    if (part?.start) now = Math.max(now, minutesOf(part.start))
    last = item.part
    found.set(item.id, timeOf(now))
    now += item.minutes
  }
  return found
}
