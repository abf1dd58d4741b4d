import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Sources } from '../en/sources.ts'
import { documents, places } from './counts.ts'

const { number } = grammarOf('ja')
const all = (count: number): string => (count === 1 ? documents(count) : `${documents(count)}すべて`)

/** What is said about the documents, in Japanese. */
export const sources: Sources = {
  sources: {
    paragraphs: (count) => `${number(count)}段落`,
    words: (count) => `${number(count)}語`,
    heading: (count) => phrase`${documents(count)}`,
    howToRead: () =>
      phrase`${code('sources 1')} で文書1についてわかっていることとその根拠を表示し、${code('in 1')} でその文書だけに質問します。`,
    isExcerpt: 'はい、全文の一部です',
    file: 'ファイル',
    length: '分量',
    lines: '行',
    keptAndSetAside: (kept, aside) => `使用${number(kept)}行、除外${number(aside)}行`,
    encoding: '文字コード',
    encodingGuess: '推定です。文字化けがないか確認してください',
    removed: '削除した文字',
    removedCount: (kind, count) => `${kind} ${number(count)}個`,
    removedWhy: '目に見えない文字のため、読み込み時に削除しました',
    toCheck: '要確認',
    unread: '読み込み失敗',
    setAside: (count) =>
      count === 0
        ? phrase`このファイルに、除外した行はありません。`
        : phrase`除外した行：${number(count)}行（検索にも引用にも使いません）`,
    line: (line) => `${line}行目`,
    andMore: (count) =>
      phrase`ここにない文書がほかに${number(count)}件あります。${code('sources')} に続けてタイトルの言葉を入力すると、その文書を表示します。`,
    export: {
      done: (count, format) => phrase`${documents(count)}の一覧（${format}）：`,
      incomplete: (count) =>
        phrase`${documents(count)}は著者または日付がわかっていません。わからない項目はファイルに含めていません。`,
      others: () =>
        phrase`${code('sources export bibtex')}、${code('sources export ris')}、${code('sources export csl')} で形式を選べます。${code('sources 1 export')} のように前に文書を指定すると、その文書だけになります。`,
    },
    facts: {
      title: 'タイトル',
      authors: '著者',
      date: '日付',
      container: '掲載元',
      publisher: '発行元',
      genre: '種類',
      keywords: 'キーワード',
      about: '対象',
      licence: 'ライセンス',
      url: 'アドレス',
      excerpt: '抜粋',
    },
    reasons: {
      menu: 'メニュー',
      legal: '法的な表示',
      error: 'エラーメッセージ',
      cookie: 'Cookieの通知',
      'by-line': '著者名の行',
      date: '日付の行',
      label: 'ラベル',
      title: 'タイトルの繰り返し',
      repeat: 'ほかの行の繰り返し',
      short: '文としては短すぎる',
      list: 'リンクや名前の一覧',
      related: 'ほかの記事への案内',
      outside: '本文の外',
    },
  },
  within: {
    now: (title) => phrase`質問の対象を「${strong(title)}」だけにしました。`,
    all: (count) => phrase`質問の対象を${all(count)}にしました。`,
    still: (title) => phrase`質問の対象は「${strong(title)}」だけです。`,
    stillAll: (count) => phrase`質問の対象は${all(count)}です。`,
    how: () =>
      phrase`${code('in 1')} のように番号を入力するか、${code('in')} に続けてタイトルの言葉を入力すると、1件の文書だけに質問します。${code('in all')} ですべての文書に質問します。`,
  },
  library: {
    heading: (count, words, passages) =>
      phrase`${documents(count)}、${number(words)}語、引用候補${places(passages)}`,
    allRead: () => phrase`すべてのファイルを読み込みました。`,
    unread: (count) => phrase`読み込めなかったファイル（${number(count)}件）：`,
  },
}
