/** Points in time as the add-in writes and shows them. */

const two = (number: number): string => String(number).padStart(2, '0');

/** Local time with its offset: "2026-11-23T09:05:00+07:00". */
export function momentOf(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const [sign, minutes] = offset < 0 ? ['-', -offset] : ['+', offset];
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return `${day}T${time}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** "09:05 23/11/2026": the clock of the person who wrote it; the text itself where it is no such moment. */
export function momentText(moment: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(moment);
  if (match === null) return moment;
  const [, year, month, day, time] = match;
  return `${time} ${day}/${month}/${year}`;
}
