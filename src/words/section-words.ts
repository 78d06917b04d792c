/** The sections in words that `<guide-section>` knows by name. */
export type SectionName = 'coreFunctions' | 'responsibilities' | 'workSetting' | 'careerPath' | 'globalOutlook' | 'mistakes' | 'advice' | 'portfolio';

/** What `<guide-section>` says: the heading of each section. */
export type SectionWords = Readonly<Record<SectionName, string>>;
