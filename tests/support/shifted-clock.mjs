// Imported first by a process that shall believe that it is another day: NODE_OPTIONS=--import <this file>. Nothing of
// the product knows of it.
const shift = Number(process.env['CLOCK_SHIFT'] ?? 0)
const Clock = Date
const now = () => Clock.now() + shift

globalThis.Date = new Proxy(Clock, {
  construct: (_, given, asked) =>
    Reflect.construct(Clock, given.length === 0 ? [now()] : given, asked === globalThis.Date ? Clock : asked),
  apply: () => new Clock(now()).toString(),
  get: (_, name) => (name === 'now' ? now : Reflect.get(Clock, name)),
})
