/** Japanese words that show who speaks and who somebody is: endings, since neither words nor names are set apart in the text. */

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/** Beginnings of verbs that close 「…」と: what was said. */
export const SAID = list(`述べ 語っ 語る 語り 話し 話す 話し 説明 指摘 強調 訴え コメント 明らかに 批判 謝罪 発言 答え 振り返 憤 願 主張 反論 呼びかけ 呼び掛け 警告 表明 言っ 言う 喜 嘆 打ち明け 証言 否定 認め 歓迎 釈明 弁明 指弾
  書き込 書い 投稿 伝え 報じ 尋ね 問い 促し 懸念 非難 強く求め 回答 宣言 力を込め 声を落と 胸を張 悔や 感謝 決意を 期待を 見方を示 考えを示 認識を示 こぼし つぶや ささや 叫`);

/** What follows a source: "according to". */
export const ACCORDING = ['によると', 'によれば', 'の話では', 'の説明では', 'の発表では'];

/** Titles that stand behind a name; longer ones first. */
export const TITLES = list(`官房長官 副大統領 大統領 事務総長 事務局長 副理事長 理事長 委員長 幹事長 副会長 副社長 副知事 副市長 准教授 名誉教授 特任教授 国務長官 国防長官 報道官 外務大臣 総理大臣 大臣 容疑者 被告 首相 元首相 外相 防衛相 財務相 総務相 法相 文科相 厚労相 農相 経産相 国交相 環境相
  社長 会長 教授 知事 市長 区長 町長 村長 議員 議長 長官 総裁 党首 代表 監督 選手 弁護士 医師 研究員 所長 院長 学長 校長 園長 館長 局長 部長 課長 室長 主任 署長 司令官 将軍 大使 記者 氏 さん 君 ちゃん`).sort((a, b) => b.length - a.length);

/** Endings of phrases for somebody whose name is not given. */
export const UNNAMED = list(`関係者 関係筋 消息筋 情報筋 外交筋 政府筋 高官 幹部 当局者 捜査員 男性 女性 男児 女児 男子生徒 女子生徒 学生 生徒 児童 看護師 医師 職員 社員 会社員 従業員 店員 店主 主婦 遺族 母親 父親 長男 長女 次男 次女 妻 夫 友人 知人 同僚 元同僚 住民 客 利用者 乗客 運転手 教諭 教員 保護者 患者 被害者 目撃者 被災者 避難者 兵士 労働者 農家 漁師 経営者 担当者 役員 議員 記者 警察官 消防士 女子学生 男子学生 大学生 高校生 中学生 大学院生`);

/** The same for many: nobody whose name was withheld. */
export const VAGUE = list(`専門家 識者 アナリスト エコノミスト 市場関係者 住民ら 住民たち 目撃者ら 専門家ら 研究者ら 市民ら 人々 人たち ファン 有識者`);

/** Endings of names of papers, agencies and broadcasters. */
export const MEDIA = list(`新聞 通信 通信社 テレビ 放送 ロイター 紙 新聞社 ニュース NHK BBC CNN メディア 週刊文春 週刊誌`);

/** Endings of things one can read. */
export const DOCUMENTS = list(`報告書 調査 世論調査 資料 統計 研究 論文 起訴状 訴状 判決 声明 発表資料 文書 白書 データ 調べ 論文 メモ 議事録 アンケート ホームページ サイト`);

/** Endings of names of bodies. */
export const BODIES = list(`省 庁 警視庁 署 課 県警 府警 道警 警察 大学 大 社 会社 党 政府 政権 委員会 第三者委 会議 裁判所 地裁 高裁 最高裁 地検 高検 検察 検察庁 県 府 市 区 町 村 都 局 消防 協会 連盟 連合 チーム 銀行 日銀 大使館 病院 組合 労組 機構 機関 センター 研究所 団体 財団 法人 軍 自衛隊 事務局 協議会 審議会 本部 側 当局 大統領府 ホワイトハウス 国連 気象庁 グループ 球団 クラブ 学校 高校 小学校 中学校 教委 教育委員会 広報 など`);
