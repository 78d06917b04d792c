/** Words of growth in the languages of this library. What is not sure to mean one thing is left out. */

/** How a language says what an occupation will do. */
export interface GrowthWords {
  /** Hardly any change: with all that belongs to it, as what stands beside it may deny it. */
  readonly level: RegExp;
  /** Any movement, however loosely said: beside a word of no change, it leaves open what is claimed. */
  readonly moves: RegExp;
  /** What turns the meaning of the other words around, or leaves it open. */
  readonly unsure: RegExp;
  readonly below: RegExp;
  /** About the average, where that can mean nothing else. */
  readonly same: RegExp;
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
    level: /\b((little (or|to) )?no (change|growth)|unchanged|stagnant|stagnating|stagnation|zero growth|flat(?![ -](hierarch|structure|organi|rate|fee))( growth)?)\b/i,
    moves: /grow|ris(e|ing)|increas|expand|gain|improv|better|boom|declin|shrink|fall|decreas|los|up\b|down/i,
    unsure: /\b(not|no longer|no|never|hardly|barely|but|far from|anything but|rather than|instead|despite|although|after|recover\w*|revers\w*|ends?|ended|ending|stops?|stopped|halt(s|ed)?|slow(s|ed|ing)|past|former|overcome)\b|n[’']t\b/i,
    below: /\b(slower|below|(?<!or )less) (than )?(the )?average\b/i,
    same: /\bas (fast|quickly) as (the )?average\b|^(about |around |near |at )?(the )?average( growth)?$|\b(in line|on par) with (the )?average\b/i,
    above: /\b(faster|above|more) (than )?(the )?average\b/i,
    negative: /\bnegative/i,
    falls: /\b(declin|shrink|shrunk|falling\b|(to|will|should|may|might|could) (fall|drop)\b|decreas|contraction|contracting( market| sector| industry)?$|losing|lost|loss|fewer (jobs|positions|workers)(?! than (applicants|candidates)))/i,
    grows: /\b(grow|growth|rising|(to|will|should|may|might|could) rise\b|increas(e|es|ed|ing)\b|expand|boom|soar|surg(e|es|ing)\b|more (jobs|positions|workers)(?! than (applicants|candidates)))/i,
    highDemand: /^(very |extremely )?(high|strong)\b/i,
  },
  de: {
    level: /stagnier|stagnation|nullwachstum|unverändert|(wenig oder )?kein(e|erlei)? (wachstum|veränderung)|kaum veränder/iu,
    moves: /wachs|wächs|steig|zunehm|zunahme|erhol|aufschwung|besser|boom|sink|fall|fäll|rückl|rückgang|schrumpf|abnehm|abnahme/iu,
    unsure: /(?<!\p{L})(nicht|kein\p{L}*|nie|kaum|weder|ohne|aber|jedoch|statt|trotz|nach|alles andere|ende[nt]?|endet|beendet|gestoppt|vorbei|überwunden|verlangsam\p{L}*|nachlassend\p{L}*|gebremst\p{L}*)(?!\p{L})/iu,
    below: /(?<!\p{L})(unter|langsamer|schwächer|(?<!oder )weniger|geringer)[^.;,]{0,60}durchschnitt/iu,
    same: /(?<!\p{L})(so|gleich) (schnell|stark) wie (im |der )?durchschnitt(?!\p{L})|^(etwa |ungefähr |rund )?(im durchschnitt|durchschnittlich)$/iu,
    above: /(?<!\p{L})(über|schneller|stärker|mehr(?! oder))[^.;,]{0,60}durchschnitt/iu,
    negative: /negativ|minuswachstum/iu,
    falls: /rückläufig|rückgang|zurückgeh|schrumpf|stellenabbau|(?<!\p{L})(sinkt|sinken|sinkend|abnehmend|abnehmen|fallend|nimmt ab|weniger (stellen|arbeitsplätze|jobs)(?! als bewerb))(?!\p{L})/iu,
    grows: /wachstum(?!\p{L})|(?<!\p{L})(wächst|wird wachsen|nimmt zu|boom\p{L}*|mehr (stellen|arbeitsplätze|jobs)(?!\p{L}| als bewerb))|(?<!\p{L})(wachsend|steigend|zunehmend)(e beschäftigung)?$/iu,
    highDemand: /^(sehr |äußerst )?(hoch|hohe( nachfrage)?)$/iu,
  },
  fr: {
    level: /stagn|inchangée?(?!\p{L})|peu ou pas d|aucune? (changement|évolution|croissance)|croissance nulle/iu,
    moves: /croiss|hausse|progress|essor|expansion|augment|repris|repart|mieux|amélior|déclin|recul|baisse|diminu/iu,
    unsure: /(?<!\p{L})(n[’']|(ne|pas|jamais|guère|ni|sans|peu|plus de|mais|malgré|après|loin|plutôt que|fin d(e|u|es)|fini\p{L}*|terminée?|sort\p{L}* de|ralenti\p{L}*|freinée?)(?!\p{L}))/iu,
    below: /(?<!\p{L})(inférieure?|(en |au[- ])dessous|plus (lent|faible)\p{L}*|(?<!ou )moins)(?!\p{L})[^.;,]{0,60}moyenne/iu,
    same: /(?<!\p{L})(aussi|autant) ((rapide|fort)\p{L}* |vite )?que la moyenne(?!\p{L})|^(à peu près )?(dans la moyenne|moyen|moyenne)$/iu,
    above: /(?<!\p{L})(supérieure?|au[- ]dessus|plus (rapide|fort|vite|élevé)\p{L}*)(?!\p{L})[^.;,]{0,60}moyenne/iu,
    negative: /croissance négative/iu,
    falls: /(?<!\p{L})(déclin|en (\p{L}+ )?(recul|baisse)|baisse de l[’']emploi|décroiss|diminution|diminue|régress|(devrait|va|pourrait) (baisser|reculer)|moins d[’']emplois(?! que de candidat)|moins de postes(?! que de candidat))/iu,
    grows: /(?<!\p{L})(croissance|(devrait|va|pourrait) (croître|augmenter|progresser)|en (\p{L}+ )?(hausse|progression|essor|expansion))(?!\p{L})|^(très )?croissante?$/iu,
    highDemand: /^(très |extrêmement )?(forte?|élevée?)( demande)?$/iu,
  },
  es: {
    level: /estancad|estancamiento|(?<!\p{L})sin cambios?(?!\p{L})|(poco o )?ningún (cambio|crecimiento)|crecimiento nulo/iu,
    moves: /crec|aument|alza|auge|expansi|mejor|recuper|repunt|declive|descen|caída|retroces|disminu|baja|cae/iu,
    unsure: /(?<!\p{L})(no|nunca|ni|sin|apenas|poco|pero|aunque|tras|después|lejos|en vez|fin del?|salida|dej\p{L}* de|super(ad|ó)\p{L}*|desaceler\p{L}*|ralentiz\p{L}*|fren\p{L}*)(?!\p{L})/iu,
    below: /(?<!\p{L})(inferior|por debajo|más (lent|baj|débil)\p{L}*|menor|(?<! o )menos)(?!\p{L})[^.;,]{0,60}(la media|(el|al|del) promedio)(?!\p{L})/iu,
    same: /(?<!\p{L})(tan (rápid|fuerte|alt)\p{L}*|igual) (como|que) (la media|el promedio)(?!\p{L})|^en (la media|el promedio)$/iu,
    above: /(?<!\p{L})(superior|por encima|más (rápid|fuerte|alt)\p{L}*|mayor)(?!\p{L})[^.;,]{0,60}(la media|(el|al|del) promedio)(?!\p{L})/iu,
    negative: /crecimiento negativo/iu,
    falls: /(?<!\p{L})(en (\p{L}+ )?(declive|descenso|caída|retroceso|contracción)|disminuye|disminuir|disminución|decrec|a la baja|caerá|bajará|(se prevé|se espera) que (caiga|baje|disminuya)|menos (empleos|puestos)(?! (de trabajo )?que (candidat|aspirant)))/iu,
    grows: /(?<!\p{L})(crecimiento|creciendo|crece|crecerá|aumentará|(se prevé|se espera) que (crezca|aumente)|más (empleos|puestos)(?! (de trabajo )?que (candidat|aspirant))|al alza|en (\p{L}+ )?(aumento|alza|expansión|auge))(?!\p{L})|^(muy )?creciente$/iu,
    highDemand: /^(muy )?(alt[ao]|elevad[ao]|alta demanda)$/iu,
  },
  ar: {
    level: /(?<!\p{L})(لا تغيير|(دون|بلا|بدون) تغيير|(ال)?ركودا?|راكدا?|راكدة)(?!\p{L})/u,
    moves: /نمو|تنامي|ازدياد|ازدهار|زياد|يزداد|توسع|ارتفاع|تحسن|تعاف|انتعاش|تراجع|انخفاض|ينخفض|انكماش|تناقص/u,
    unsure: /(?<!\p{L})[وف]?(لا|لم|لن|ليس|ليست|غير|دون|بدون|بلا|لكن|بعد|رغم|نهاية|انتهى|انتهاء|توقف|خروج|تباطؤ|متباطئ|متباطئة|يتباطأ)(?!\p{L})/u,
    below: /(?<!\p{L})(أقل|أدنى|أبطأ)(?!\p{L})[^.،؛]{0,60}(?<!\p{L})(المتوسط|المعدل)(?!\p{L})/u,
    same: /(?<!\p{L})(بنفس (سرعة|معدل|وتيرة) المتوسط|بسرعة المتوسط|مماثلة? للمتوسط)(?!\p{L})|^(ضمن |في )?(المتوسط|متوسط|متوسطة)$/u,
    above: /(?<!\p{L})(أعلى|أسرع|أكبر)(?!\p{L})[^.،؛]{0,60}(?<!\p{L})(المتوسط|المعدل)(?!\p{L})/u,
    negative: /(?<!\p{L})نموا? سلبيا?(?!\p{L})/u,
    falls: /(?<!\p{L})(ال)?(تراجع|متراجع|متراجعة|[يس]+تراجع|انخفاض|[يس]+نخفض|انكماش|تناقص|متناقص|متناقصة|انحسار|وظائف أقل)(?!\p{L})/u,
    grows: /(?<!\p{L})(ال)?(نموا?|[يس]+نمو|وظائف أكثر|متنام|متنامي|متنامية|ازدياد|ازدهار|يزداد|توسع)(?!\p{L})/u,
    highDemand: /^(مرتفع|مرتفعة|عال|عالي|عالية)( جدا)?$/u,
  },
  ja: {
    level: /横ばい|変化なし|変わらない|停滞/u,
    moves: /成長|増|拡大|伸び|上昇|回復|改善|減|縮小|衰退|低下/u,
    unsure: /ない|なく|ません|ず|なし|にくい|悩|鈍|減速|緩|脱|止ま|終わ|底を打|が、|しかし|一方/u,
    below: /平均(を下回|より(も)?(低|遅))|平均未満/u,
    same: /平均(並み|と同(じ|程度|水準))|^平均的?$/u,
    above: /平均(を上回|より(も)?(高|速|早))/u,
    negative: /マイナス成長/u,
    falls: /減少|縮小|衰退|減る|減り|減って|求人減/u,
    grows: /成長|増加|拡大|増える|増え(ている|て)|伸びる/u,
    highDemand: /^(非常に|とても|かなり)?(高い|旺盛)$/u,
  },
}));
