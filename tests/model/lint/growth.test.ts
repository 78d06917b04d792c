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
    finds: [['Rückläufig', 4, undefined], ['Stark sinkend', 2, undefined], ['Wachsend', -3, undefined], ['Starkes Wachstum', 0, undefined], ['Unverändert', 7, undefined], ['Kaum Veränderung', -4, undefined], ['Wächst schneller als der Durchschnitt', 2, 3], ['Überdurchschnittlich', -1, undefined], ['Unterdurchschnittlich', 5, 3], ['Negatives Wachstum', 5, undefined]],
    silent: [['Rückläufig', -4, undefined], ['Wachsend', 0.5, undefined], ['Schneller als der Durchschnitt', 11, 3], ['Langsamer als der Durchschnitt', 1, 3], ['Kein Rückgang', 3, undefined], ['Wächst nicht mehr', -2, undefined], ['Rückläufiges Wachstum', 2, undefined], ['Mehr oder weniger im Durchschnitt', 5, 3], ['Gegenüber dem Durchschnitt stabil', 1, 3], ['Zunehmend automatisiert', -6, undefined], ['Auffallend ruhig', 3, undefined], ['Durchschnittlich', 5, 3], ['Stark schwankend', -4, undefined]],
    high: 'Sehr hoch',
  },
  fr: {
    finds: [['En déclin', 4, undefined], ['En forte baisse', 2, undefined], ['En croissance', -3, undefined], ['Croissance rapide', 0, undefined], ['Stagnation', 7, undefined], ['Peu ou pas de changement', -4, undefined], ['Plus rapide que la moyenne', 2, 3], ['Supérieure à la moyenne', -1, undefined], ['Inférieure à la moyenne', 5, 3], ['Croissance négative', 5, undefined]],
    silent: [['En déclin', -4, undefined], ['En croissance', 0.5, undefined], ['Bien plus rapide que la moyenne', 11, 3], ['Moins rapide que la moyenne', 1, 3], ['Pas de déclin', 3, undefined], ['N’est plus en croissance', -2, undefined], ['Croissance en baisse', 2, undefined], ['Plus ou moins dans la moyenne', 5, 3], ['Décroissance', -2, undefined], ['Forte concurrence', -4, undefined], ['Stable', 6, undefined]],
    high: 'Très forte',
  },
  es: {
    finds: [['En declive', 4, undefined], ['En fuerte descenso', 2, undefined], ['En crecimiento', -3, undefined], ['Crecimiento rápido', 0, undefined], ['Sin cambios', 7, undefined], ['Poco o ningún cambio', -4, undefined], ['Más rápido que la media', 2, 3], ['Por encima del promedio', -1, undefined], ['Por debajo de la media', 5, 3], ['Crecimiento negativo', 5, undefined]],
    silent: [['En declive', -4, undefined], ['Creciente', 0.5, undefined], ['Mucho más rápido que el promedio', 11, 3], ['Más lento que el promedio', 1, 3], ['No está en declive', 3, undefined], ['Ya no crece', -2, undefined], ['Crecimiento a la baja', 2, undefined], ['Más o menos en la media', 5, 3], ['Decreciente', -2, undefined], ['Alta rotación', -4, undefined], ['Estable', 6, undefined]],
    high: 'Muy alta',
  },
  ar: {
    finds: [['في تراجع', 4, undefined], ['متراجعة', 2, undefined], ['في نمو', -3, undefined], ['نموّ سريع', 0, undefined], ['لا تغيير', 7, undefined], ['ركود', -4, undefined], ['أسرع من المتوسط', 2, 3], ['أعلى من المتوسط', -1, undefined], ['أقل من المتوسط', 5, 3], ['نموٌّ سلبيّ', 5, undefined]],
    silent: [['في تراجع', -4, undefined], ['النمو مستمر', 0.5, undefined], ['أسرع بكثير من المتوسط', 11, 3], ['أبطأ من المتوسط', 1, 3], ['ليس في تراجع', 3, undefined], ['لا ينمو', -2, undefined], ['تراجع النمو', 2, undefined], ['متوسط', 5, 3], ['منخفض', 3, undefined], ['مستقر', 6, undefined]],
    high: 'مرتفع جدًا',
  },
  ja: {
    finds: [['減少傾向', 4, undefined], ['縮小', 2, undefined], ['成長中', -3, undefined], ['急速な増加', 0, undefined], ['横ばい', 7, undefined], ['変化なし', -4, undefined], ['平均を上回る', 2, 3], ['平均より速い成長', -1, undefined], ['平均を下回る', 5, 3], ['マイナス成長', 5, undefined]],
    silent: [['減少傾向', -4, undefined], ['成長中', 0.5, undefined], ['平均を上回る成長', 11, 3], ['平均より遅い', 1, 3], ['減少していない', 3, undefined], ['成長は見込めない', -2, undefined], ['成長の縮小', 2, undefined], ['平均的', 5, 3], ['伸び悩み', -2, undefined], ['成長は鈍化', -1, undefined], ['安定', 6, undefined]],
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
