import { code, phrase } from '../../view.ts'
import type { Commands } from '../en/commands.ts'

/** What commands are called and do, in Japanese. */
export const commands: Commands = {
  commands: {
    ask: { usage: 'ask <質問>', summary: '答えとなる箇所を探します。質問だけの入力でもかまいません' },
    more: { usage: 'more', summary: '直前の質問について、次の箇所を表示します' },
    wider: { usage: 'wider', summary: '直前の箇所を前後の段落とともに表示します' },
    in: { usage: 'in <文書> | all', summary: '1件の文書だけに、または再びすべての文書に質問します' },
    find: { usage: 'find <語句>', summary: '発言の裏付けとなる箇所を探します' },
    sources: {
      usage: 'sources [文書] [lines | export]',
      summary: '文書の一覧、または1件の文書の情報を表示します',
    },
    cite: { usage: 'cite <参照 | 語句>', summary: '正確な箇所を出典とともに示します' },
    check: { usage: 'check <引用文>', summary: '引用文を資料と照合します' },
    quotes: { usage: 'quotes', summary: '保存した引用の一覧を表示します' },
    quiz: { usage: 'quiz [数] [in <文書>]', summary: '資料から問題を出します' },
    review: { usage: 'review', summary: '復習の時期が来たものを出題します' },
    stats: { usage: 'stats', summary: '自分の学習状況を表示します' },
    help: { usage: 'help', summary: 'この一覧を表示します' },
  },
  slash: {
    ask: '資料に質問します。回答はまず自分だけに表示され、共有もできます',
    sources: '読み込んだ資料の一覧、または1件の文書の情報を表示します',
    verbatim: 'できることを10秒で紹介します',
    study: '管理者用：資料、このチャンネルの設定、問題の確認',
    library: '読み込んだ資料と、読み込めなかった資料',
    settings: 'このチャンネルで回答が見える人と、グループ全体の設定',
    doctor: '動いているもの、動いていないもの、その直し方',
    feedback: 'メンバーが役に立たないとした回答',
    findSources: '出典を探す',
    findSourcesSummary: 'このメッセージの裏付けとなる箇所を探します。自分だけに表示されます',
    askReadings: '資料に質問',
    askReadingsSummary: '質問と文書を入力するフォームを開きます',
    question: '質問をふだんの言葉で',
    in: 'この文書だけで探す',
    document: '番号、またはタイトル・著者名・年に含まれる語',
  },
  help: {
    intro: () =>
      phrase`ふだんの言葉で質問してください。文書に書かれているとおりに答え、書かれていなければそう伝えます。`,
    documents: () =>
      phrase`文書は、${code('sources')} の番号、ファイル名、またはタイトル・著者名・年に含まれる語で指定できます。`,
    clash: () =>
      phrase`コマンドと同じ語で始まる質問には、前に ${code('ask')} を付けてください。語の前に ${code('/')} を付けるとコマンドになります。`,
    followUp: () =>
      phrase`${code('そして')}、${code('しかし')}、${code('では')}、${code('じゃあ')} のどれかで始まる質問は、前の質問の主題を引き継ぎます。`,
    chat: {
      ask: { usage: '/ask', summary: '質問します。共有するまで、回答は自分だけに表示されます' },
      mention: { usage: '@Verbatim …', summary: '公開の場で質問します' },
      direct: { usage: 'ダイレクトメッセージ', summary: '1対1で質問します' },
      findSources: {
        usage: '出典を探す',
        summary: 'メッセージのメニューから、その裏付けとなる箇所を探します',
      },
      cite: { usage: '/cite', summary: '正確な箇所を出典とともに示します' },
      check: { usage: '/check', summary: '引用文を資料と照合します' },
      quiz: { usage: '/quiz', summary: '問題を出します' },
      review: { usage: '/review', summary: '復習の時期が来たものを出題します' },
      sources: { usage: '/sources', summary: '読み込んだ資料の一覧を表示します' },
      study: { usage: '/study', summary: '管理者用：資料、設定、診断、フィードバック' },
    },
  },
}
