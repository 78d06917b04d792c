import type { DayWords } from '../day-words.js';

/** What `<day-timeline>` says in Spanish. Times follow no article, which would change with the hour. */
export const dayWords: DayWords = {
  heading: 'Un día de trabajo',
  blocks: 'Franjas del día',
  named: (name) => name,
  span: (from, to, length) => `Horario del día: de ${from} a ${to}, en total ${length}.`,
  spanNextDay: (from, to, length) => `Horario del día: de ${from} a ${to} del día siguiente, en total ${length}.`,
  spanSecondDay: (from, to, length) => `Horario del día: de ${from} a ${to} de dos días después, en total ${length}.`,
  lasting: (name, length) => `${name} (${length})`,
  lastingInAll: (name, length, count) => `${name} (${length} en ${count} franjas)`,
  byLength: (list) => `Por duración: ${list}.`,
  many: (count, shortest, longest) => `Hay ${count} franjas: la más corta dura ${shortest} y la más larga, ${longest}.`,
  manyAlike: (count, length) => `Hay ${count} franjas de ${length} cada una.`,
  open: (list) => `Tiempo libre: ${list}.`,
  manyOpen: (count, length) => `Tiempo libre: ${count} momentos del día, ${length} en total.`,
  overlap: (range, list) => `Al mismo tiempo, ${range}: ${list}.`,
  manyOverlaps: (count) => `Hay franjas que se solapan en ${count} momentos del día.`,
  night: (list) => `Más allá de la medianoche: ${list}.`,
  zone: (name) => `Zona horaria: ${name}.`,
  nowIn: (time, list) => `Ahora (${time}): ${list}.`,
  nowOpen: (time) => `Ahora (${time}): entre dos franjas.`,
  nowOutside: (time) => `Ahora (${time}): fuera de este día.`,
  block: (name, range, length) => `${name}: ${range}, ${length}`,
  columns: { name: 'Nombre', start: 'Inicio', end: 'Fin', focus: 'Prioridad', tasks: 'Tareas', timeZone: 'Zona horaria' },
};
