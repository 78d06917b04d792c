import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/model/lint.js';

const pointersOf = (guide: object): readonly string[] => lint({ title: 'T', ...guide }).map(({ pointer }) => pointer);
const outlook = (status: string, growthPercent: unknown, average?: number) => ({ outlook: { status, growthPercent, benchmark: average === undefined ? undefined : { growthPercent: average } } });

describe('growth-word-contradicts', () => {
  test.each([
    ['Declining', 4, undefined],
    ['Shrinking fast', 0, undefined],
    ['Growing', -3, undefined],
    ['Rapid growth', 0, undefined],
    ['Little or no change', 7, undefined],
    ['Little or no change', -2, undefined],
    ['Growing faster than average', 2, 3],
    ['Faster than average', 3, 3],
    ['Faster than average', -1, undefined],
    ['Slower than average', 5, 3],
    ['Below the average', 5, 3],
    ['Negative growth', 5, undefined],
    ['Expected to fall', 4, undefined],
    ['Fewer jobs', 4, undefined],
    ['More jobs', -4, undefined],
    ['Job losses', 2, undefined],
    ['As fast as average', 12, 3],
    ['About as fast as the average', -4, 3],
    ['Average', 12, 3],
    ['In line with the average', 12, 4],
    ['Flat', 8, undefined],
    ['Flat growth', 8, undefined],
    ['Stagnation', -5, undefined],
  ])('finds "%s" at %d percent, where the average is %s', (status, growth, average) => {
    expect(pointersOf(outlook(status, growth, average))).toEqual(['/outlook/status']);
  });

  test.each([
    ['Declining', -4, undefined],
    ['Growing', 0.5, undefined],
    ['Growing faster than average', 11, undefined],
    ['Much faster than average', 11, 3],
    ['Slower than average', 1, 3],
    ['Slower than average', 20, undefined],
    ['As fast as average', 3, 3],
    ['Little or no change', -1, undefined],
    ['Steady growth', 8, undefined],
    ['No longer growing', -2, undefined],
    ['Not flat', 8, undefined],
    ['No longer flat: growing', 8, undefined],
    ['Anything but flat', 8, undefined],
    ['Flat to rising', 3, undefined],
    ['Recovering from stagnation', 8, undefined],
    ['Flat hierarchies', 8, undefined],
    ['Flat-rate work', 8, undefined],
    ['Decline has ended', 2, undefined],
    ['Slowing decline', 1, undefined],
    ['Contracting is common', 4, undefined],
    ['Fewer jobs than applicants', 4, undefined],
    ['Fewer jobs', -4, undefined],
    ['As fast as average', 4, 3],
    ['As fast as average', 1, 3],
    ['As fast as average', 12, undefined],
    ['Not as fast as average', 1, 3],
    ['Average', 5, 3],
    ['Falling leaves', -1, undefined],
    ['Not declining', 2, undefined],
    ['It isn’t growing', -2, undefined],
    ['Bright', -9, undefined],
    ['Growing', { atLeast: -5 }, undefined],
    ['Growing', { suppressed: 'unreliable' }, undefined],
  ])('is silent at "%s" at %j percent, where the average is %s', (status, growth, average) => {
    expect(pointersOf(outlook(status, growth, average))).toEqual([]);
  });

  test('reads demand as well, where no note explains it', () => {
    const shrinking = { outlook: { growthPercent: -4 } };
    expect(pointersOf({ ...shrinking, demand: { value: 'Growing' } })).toEqual(['/demand/value']);
    expect(pointersOf({ ...shrinking, demand: { value: 'Growing', note: 'Here.' } })).toEqual(['/demand/value']);
    expect(pointersOf({ ...shrinking, demand: { value: 'Very high' } })).toEqual(['/demand/value']);
    expect(pointersOf({ ...shrinking, demand: { value: 'Very high', note: 'Many retire.' } })).toEqual([]);
    expect(pointersOf({ ...shrinking, demand: { value: 'Low' } })).toEqual([]);
    expect(pointersOf({ demand: { value: 'Growing' } })).toEqual([]);
  });

  test('does not judge words of languages that it does not know', () => {
    expect(pointersOf({ lang: 'nl', ...outlook('Growing', -4) })).toEqual([]);
    expect(pointersOf({ lang: 'de', ...outlook('Growing', -4) })).toEqual([]);
    expect(pointersOf({ lang: 'en-GB', ...outlook('Growing', -4) })).toEqual(['/outlook/status']);
    expect(pointersOf({ lang: 'DE-at', ...outlook('Wachsend', -4) })).toEqual(['/outlook/status']);
    expect(pointersOf(outlook('Wachsend', -4))).toEqual([]);
  });

  test('is silent where which way it goes is not sure', () => {
    for (const [status, growth, average] of [['Declining growth', 2], ['Falling slower than average', -1, -3], ['More or less average', 5, 3], ['Increasingly automated', -5]] as const) {
      expect(pointersOf(outlook(status, growth, average)), status).toEqual([]);
    }
  });
});

/** A word, the growth beside it, and the average. */
type Text = readonly [status: string, growth: number, average: number | undefined];

/** Texts of a language: those that contradict the number, and those that do not. */
interface Texts {
  readonly finds: readonly Text[];
  readonly silent: readonly Text[];
  /** How it says that demand is high. */
  readonly high: string;
}

const languages: Readonly<Record<string, Texts>> = {
  de: {
    finds: [['Wird voraussichtlich sinken', 4, undefined], ['Weniger Stellen', 4, undefined], ['Mehr Arbeitsplätze', -4, undefined], ['So schnell wie der Durchschnitt', 12, 3], ['Durchschnittlich', 12, 3], ['Stagnation', 8, undefined], ['Rückläufig', 4, undefined], ['Stark sinkend', 2, undefined], ['Wachsend', -3, undefined], ['Starkes Wachstum', 0, undefined], ['Unverändert', 7, undefined], ['Kaum Veränderung', -4, undefined], ['Wächst schneller als der Durchschnitt', 2, 3], ['Überdurchschnittlich', -1, undefined], ['Unterdurchschnittlich', 5, 3], ['Negatives Wachstum', 5, undefined]],
    silent: [['Nicht mehr stagnierend', 8, undefined], ['nicht mehr stagnierend', 8, undefined], ['Keine Stagnation', 8, undefined], ['Stagnierend bis wachsend', 3, undefined], ['Stagnation überwunden', 8, undefined], ['Alles andere als unverändert', 8, undefined], ['Rückgang gestoppt', 2, undefined], ['Weniger Stellen als Bewerber', 4, undefined], ['So schnell wie der Durchschnitt', 4, 3], ['Nicht so schnell wie der Durchschnitt', -1, 3], ['Im Durchschnitt 12 Prozent', 12, 3], ['Rückläufig', -4, undefined], ['Wachsend', 0.5, undefined], ['Schneller als der Durchschnitt', 11, 3], ['Langsamer als der Durchschnitt', 1, 3], ['Kein Rückgang', 3, undefined], ['Wächst nicht mehr', -2, undefined], ['Rückläufiges Wachstum', 2, undefined], ['Mehr oder weniger im Durchschnitt', 5, 3], ['Gegenüber dem Durchschnitt stabil', 1, 3], ['Zunehmend automatisiert', -6, undefined], ['Auffallend ruhig', 3, undefined], ['Durchschnittlich', 5, 3], ['Stark schwankend', -4, undefined]],
    high: 'Sehr hoch',
  },
  fr: {
    finds: [['Devrait baisser', 4, undefined], ['Moins d’emplois', 4, undefined], ['Devrait augmenter', -4, undefined], ['Aussi rapide que la moyenne', 12, 3], ['Dans la moyenne', 12, 3], ['En déclin', 4, undefined], ['En forte baisse', 2, undefined], ['En croissance', -3, undefined], ['Croissance rapide', 0, undefined], ['Stagnation', 7, undefined], ['Peu ou pas de changement', -4, undefined], ['Plus rapide que la moyenne', 2, 3], ['Supérieure à la moyenne', -1, undefined], ['Inférieure à la moyenne', 5, 3], ['Croissance négative', 5, undefined]],
    silent: [['Pas de stagnation', 8, undefined], ['pas de stagnation', 8, undefined], ['N’est plus stagnant', 8, undefined], ['Stagnation puis reprise', 3, undefined], ['Fin de la stagnation', 8, undefined], ['Ne devrait pas baisser', 4, undefined], ['Fin du déclin', 2, undefined], ['Aussi rapide que la moyenne', 4, 3], ['En déclin', -4, undefined], ['En croissance', 0.5, undefined], ['Bien plus rapide que la moyenne', 11, 3], ['Moins rapide que la moyenne', 1, 3], ['Pas de déclin', 3, undefined], ['N’est plus en croissance', -2, undefined], ['Croissance en baisse', 2, undefined], ['Plus ou moins dans la moyenne', 5, 3], ['Décroissance', -2, undefined], ['Forte concurrence', -4, undefined], ['Stable', 6, undefined]],
    high: 'Très forte',
  },
  es: {
    finds: [['Se prevé que baje', 4, undefined], ['Menos empleos', 4, undefined], ['Más empleos', -4, undefined], ['Tan rápido como la media', 12, 3], ['Estancamiento', 8, undefined], ['En declive', 4, undefined], ['En fuerte descenso', 2, undefined], ['En crecimiento', -3, undefined], ['Crecimiento rápido', 0, undefined], ['Sin cambios', 7, undefined], ['Poco o ningún cambio', -4, undefined], ['Más rápido que la media', 2, 3], ['Por encima del promedio', -1, undefined], ['Por debajo de la media', 5, 3], ['Crecimiento negativo', 5, undefined]],
    silent: [['Ya no está estancado', 8, undefined], ['ya no está estancado', 8, undefined], ['Sin estancamiento', 8, undefined], ['De estancado a creciente', 3, undefined], ['Fin del estancamiento', 8, undefined], ['Fin del declive', 2, undefined], ['Menos puestos que candidatos', 4, undefined], ['Tan rápido como la media', 4, 3], ['En declive', -4, undefined], ['Creciente', 0.5, undefined], ['Mucho más rápido que el promedio', 11, 3], ['Más lento que el promedio', 1, 3], ['No está en declive', 3, undefined], ['Ya no crece', -2, undefined], ['Crecimiento a la baja', 2, undefined], ['Más o menos en la media', 5, 3], ['Decreciente', -2, undefined], ['Alta rotación', -4, undefined], ['Estable', 6, undefined]],
    high: 'Muy alta',
  },
  ar: {
    finds: [['سينخفض', 4, undefined], ['وظائف أقل', 4, undefined], ['سينمو', -4, undefined], ['بنفس سرعة المتوسط', 12, 3], ['راكدًا', 8, undefined], ['في تراجع', 4, undefined], ['متراجعة', 2, undefined], ['في نمو', -3, undefined], ['نموّ سريع', 0, undefined], ['لا تغيير', 7, undefined], ['ركود', -4, undefined], ['أسرع من المتوسط', 2, 3], ['أعلى من المتوسط', -1, undefined], ['أقل من المتوسط', 5, 3], ['نموٌّ سلبيّ', 5, undefined]],
    silent: [['لم يعد راكدًا', 8, undefined], ['ليس في حالة ركود', 8, undefined], ['نهاية الركود', 8, undefined], ['من الركود إلى النمو', 3, undefined], ['انتهى التراجع', 2, undefined], ['بنفس سرعة المتوسط', 4, 3], ['في تراجع', -4, undefined], ['النمو مستمر', 0.5, undefined], ['أسرع بكثير من المتوسط', 11, 3], ['أبطأ من المتوسط', 1, 3], ['ليس في تراجع', 3, undefined], ['لا ينمو', -2, undefined], ['تراجع النمو', 2, undefined], ['متوسط', 5, 3], ['منخفض', 3, undefined], ['مستقر', 6, undefined]],
    high: 'مرتفع جدًا',
  },
  ja: {
    finds: [['減る見込み', 4, undefined], ['求人減', 4, undefined], ['増える見込み', -4, undefined], ['平均並み', 12, 3], ['減少傾向', 4, undefined], ['縮小', 2, undefined], ['成長中', -3, undefined], ['急速な増加', 0, undefined], ['横ばい', 7, undefined], ['変化なし', -4, undefined], ['平均を上回る', 2, 3], ['平均より速い成長', -1, undefined], ['平均を下回る', 5, 3], ['マイナス成長', 5, undefined]],
    silent: [['停滞していない', 8, undefined], ['停滞を脱した', 8, undefined], ['横ばいから増加へ', 3, undefined], ['減らない', 4, undefined], ['減少が止まった', 2, undefined], ['平均並み', 4, 3], ['減少傾向', -4, undefined], ['成長中', 0.5, undefined], ['平均を上回る成長', 11, 3], ['平均より遅い', 1, 3], ['減少していない', 3, undefined], ['成長は見込めない', -2, undefined], ['成長の縮小', 2, undefined], ['平均的', 5, 3], ['伸び悩み', -2, undefined], ['成長は鈍化', -1, undefined], ['安定', 6, undefined]],
    high: '非常に高い',
  },
};

describe.each(Object.entries(languages))('growth-word-contradicts in the language "%s"', (lang, { finds, silent, high }) => {
  test.each(finds)('finds "%s" at %d percent', (status, growth, average) => {
    expect(pointersOf({ lang, ...outlook(status, growth, average) })).toEqual(['/outlook/status']);
  });

  test.each(silent)('is silent at "%s" at %d percent', (status, growth, average) => {
    expect(pointersOf({ lang, ...outlook(status, growth, average) })).toEqual([]);
  });

  test('reads demand as well, where no note explains it', () => {
    const shrinking = { lang, outlook: { growthPercent: -4 } };
    expect(pointersOf({ ...shrinking, demand: { value: high } })).toEqual(['/demand/value']);
    expect(pointersOf({ ...shrinking, demand: { value: high, note: '…' } })).toEqual([]);
    expect(pointersOf({ ...shrinking, outlook: { growthPercent: 4 }, demand: { value: high } })).toEqual([]);
    expect(pointersOf({ ...shrinking, outlook: { growthPercent: -4, status: high } })).toEqual([]);
  });
});
