import type { ShareWords } from '../share-words.js';

/** What `<share-guide>` says in Japanese. */
export const shareWords: ShareWords = {
  heading: 'このガイドを共有',
  share: '共有…',
  copyLink: 'リンクをコピー',
  copyCode: '埋め込みコードをコピー',
  save: 'オフライン用に保存',
  done: {
    share: 'ガイドを共有しました。',
    link: 'リンクをコピーしました。',
    code: '埋め込みコードをコピーしました。',
    save: 'コピーをダウンロードしています。',
  },
  refused: {
    share: '共有できませんでした。代わりにリンクをコピーできます。',
    link: 'リンクをコピーできませんでした。ここから手動でコピーしてください。',
    code: '埋め込みコードをコピーできませんでした。ここから手動でコピーしてください。',
    save: 'コピーを保存できませんでした。',
  },
  byHand: '手動コピー用',
};
