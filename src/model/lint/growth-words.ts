/** Words of growth in the languages of this library. What is not sure to mean one thing is left out. */

/** How a language says what an occupation will do. */
export interface GrowthWords {
  /** Hardly any change. */
  readonly level: RegExp;
  /** What turns the meaning of the other words around, or leaves it open. */
  readonly unsure: RegExp;
  readonly below: RegExp;
  readonly above: RegExp;
  /** A decline, also where "growth" stands beside it. */
  readonly negative: RegExp;
  readonly falls: RegExp;
  readonly grows: RegExp;
  /** High demand, which is not growth. */
  readonly highDemand: RegExp;
}

/** The words of each language, by its code. Marks on letters that stand alone, as in Arabic, have been taken out of the text. */
export const growthWords: ReadonlyMap<string, GrowthWords> = new Map(Object.entries({
  en: {
    level: /\b(little (or|to) no (change|growth)|no (change|growth)|unchanged|stagnant|stagnating|flat)\b/i,
    unsure: /\b(not|no longer|no|never|hardly|barely)\b|n[’']t\b/i,
    below: /\b(slower|below|(?<!or )less) (than )?(the )?average\b/i,
    above: /\b(faster|above|more) (than )?(the )?average\b/i,
    negative: /\bnegative/i,
    falls: /\b(declin|shrink|shrunk|falling|decreas|contract(ing|ion)|losing)/i,
    grows: /\b(grow|growth|rising|increas(e|es|ed|ing)\b|expand|boom|soar|surg(e|es|ing)\b)/i,
    highDemand: /^(very |extremely )?(high|strong)\b/i,
  },
  de: {
    level: /stagnier|stagnation|nullwachstum|unverändert|kein(e|erlei)? (wachstum|veränderung)|kaum veränder/iu,
    unsure: /(?<!\p{L})(nicht|kein\p{L}*|nie|kaum|weder|ohne|aber|jedoch|verlangsam\p{L}*|nachlassend\p{L}*|gebremst\p{L}*)(?!\p{L})/iu,
    below: /(?<!\p{L})(unter|langsamer|schwächer|(?<!oder )weniger|geringer)[^.;,]{0,60}durchschnitt/iu,
    above: /(?<!\p{L})(über|schneller|stärker|mehr(?! oder))[^.;,]{0,60}durchschnitt/iu,
    negative: /negativ|minuswachstum/iu,
    falls: /rückläufig|rückgang|zurückgeh|schrumpf|stellenabbau|(?<!\p{L})(sinkt|sinkend|abnehmend|fallend)(?!\p{L})/iu,
    grows: /wachstum(?!\p{L})|(?<!\p{L})(wächst|boom\p{L}*)|(?<!\p{L})(wachsend|steigend|zunehmend)(e beschäftigung)?$/iu,
    highDemand: /^(sehr |äußerst )?(hoch|hohe( nachfrage)?)$/iu,
  },
  fr: {
    level: /stagn|inchangée?(?!\p{L})|peu ou pas d|aucune? (changement|évolution|croissance)|croissance nulle/iu,
    unsure: /(?<!\p{L})(n[’']|(ne|pas|jamais|guère|ni|sans|peu|plus de|mais|ralenti\p{L}*|freinée?)(?!\p{L}))/iu,
    below: /(?<!\p{L})(inférieure?|(en |au[- ])dessous|plus (lent|faible)\p{L}*|(?<!ou )moins)(?!\p{L})[^.;,]{0,60}moyenne/iu,
    above: /(?<!\p{L})(supérieure?|au[- ]dessus|plus (rapide|fort|vite|élevé)\p{L}*)(?!\p{L})[^.;,]{0,60}moyenne/iu,
    negative: /croissance négative/iu,
    falls: /(?<!\p{L})(déclin|en (\p{L}+ )?(recul|baisse)|baisse de l[’']emploi|décroiss|diminution|diminue|régress)/iu,
    grows: /(?<!\p{L})(croissance|en (\p{L}+ )?(hausse|progression|essor|expansion))(?!\p{L})|^(très )?croissante?$/iu,
    highDemand: /^(très |extrêmement )?(forte?|élevée?)( demande)?$/iu,
  },
  es: {
    level: /estancad|(?<!\p{L})sin cambios?(?!\p{L})|ningún (cambio|crecimiento)|crecimiento nulo/iu,
    unsure: /(?<!\p{L})(no|nunca|ni|sin|apenas|poco|pero|aunque|desaceler\p{L}*|ralentiz\p{L}*|fren\p{L}*)(?!\p{L})/iu,
    below: /(?<!\p{L})(inferior|por debajo|más (lent|baj|débil)\p{L}*|menor|(?<! o )menos)(?!\p{L})[^.;,]{0,60}(la media|(el|al|del) promedio)(?!\p{L})/iu,
    above: /(?<!\p{L})(superior|por encima|más (rápid|fuerte|alt)\p{L}*|mayor)(?!\p{L})[^.;,]{0,60}(la media|(el|al|del) promedio)(?!\p{L})/iu,
    negative: /crecimiento negativo/iu,
    falls: /(?<!\p{L})(en (\p{L}+ )?(declive|descenso|caída|retroceso|contracción)|disminuye|disminución|decrec|a la baja)/iu,
    grows: /(?<!\p{L})(crecimiento|creciendo|crece|al alza|en (\p{L}+ )?(aumento|alza|expansión|auge))(?!\p{L})|^(muy )?creciente$/iu,
    highDemand: /^(muy )?(alt[ao]|elevad[ao]|alta demanda)$/iu,
  },
  ar: {
    level: /(?<!\p{L})(لا تغيير|(دون|بلا|بدون) تغيير|ركود|راكد|راكدة)(?!\p{L})/u,
    unsure: /(?<!\p{L})[وف]?(لا|لم|لن|ليس|ليست|غير|دون|بدون|بلا|لكن|تباطؤ|متباطئ|متباطئة|يتباطأ)(?!\p{L})/u,
    below: /(?<!\p{L})(أقل|أدنى|أبطأ)(?!\p{L})[^.،؛]{0,60}(?<!\p{L})(المتوسط|المعدل)(?!\p{L})/u,
    above: /(?<!\p{L})(أعلى|أسرع|أكبر)(?!\p{L})[^.،؛]{0,60}(?<!\p{L})(المتوسط|المعدل)(?!\p{L})/u,
    negative: /(?<!\p{L})نموا? سلبيا?(?!\p{L})/u,
    falls: /(?<!\p{L})(ال)?(تراجع|متراجع|متراجعة|يتراجع|انخفاض|انكماش|تناقص|متناقص|متناقصة|انحسار)(?!\p{L})/u,
    grows: /(?<!\p{L})(ال)?(نموا?|ينمو|متنام|متنامي|متنامية|ازدياد|ازدهار|يزداد|توسع)(?!\p{L})/u,
    highDemand: /^(مرتفع|مرتفعة|عال|عالي|عالية)( جدا)?$/u,
  },
  ja: {
    level: /横ばい|変化なし|変わらない|停滞/u,
    unsure: /ない|なく|ません|ず|なし|にくい|悩|鈍|減速|緩|が、|しかし|一方/u,
    below: /平均(を下回|より(も)?(低|遅))|平均未満/u,
    above: /平均(を上回|より(も)?(高|速|早))/u,
    negative: /マイナス成長/u,
    falls: /減少|縮小|衰退/u,
    grows: /成長|増加|拡大/u,
    highDemand: /^(非常に|とても|かなり)?(高い|旺盛)$/u,
  },
}));
