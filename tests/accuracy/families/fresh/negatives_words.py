# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that hold a sign of secrecy and mean something else: leisure, health, machines, goods, the firm's paper."""

DOCUMENTS = [
    r"""
@class hard_negative
@position secretary
@difficulty medium
@formats xlsx docx pdf ods
@copies 4
@name 秘書課_{予定|会議室割|来客}
@folder 秘書課
@sheet 秘書課
# 秘書課　{今週|来週}の{会議室割り|お茶出し}
| 日 | 部屋 | 時 | 受持 |
|*6 {1..30} | {応接1|応接2|役員会議室} | {time} | {surname} |
秘書検定を受ける人は{date}までに{surname}へ。
""",
    r"""
@class hard_negative
@position trip
@difficulty medium
@formats docx pdf html
@copies 4
@name 職場旅行のしおり
@folder 親睦会
# 職場旅行のしおり
%%
## 一日目
{秘境駅|秘湯|秘仏の寺}をたずねます。{time}出発、昼は{そば|ほうとう|釜めし}。
%%
## 二日目
神秘の{湖|滝|鍾乳洞}めぐり。ぬれてもよい靴で。
%%
## 夜
㊙かくし芸大会！　出し物は当日まで秘密です。
%%
会費{18000..32000}円
""",
    r"""
@class hard_negative
@position house_paper
@difficulty hard
@formats docx pdf html
@copies 4
@name 社内報{code:###}号
@folder 広報/社内報
# {part}開発秘話
社内報{100..380}号　きき手 {surname}
――始めたころは極秘プロジェクトと呼ばれていたそうですね。
{surname}さん　ええ、{昭和|平成}{5..30}年のことです。家族にも言えませんでした（笑）。いまは{博物館|ショールーム}に置いてあります。
――長く続く秘けつは。
{surname}さん　{よく寝る|失敗をおそれない|油の音を聞く}こと。それがわたしのマル秘テクニックです。
""",
    r"""
@class hard_negative
@position airtight
@difficulty medium
@kind unjudged
@formats docx pdf txt xlsx
@copies 4
@name 気密の調べ方
@folder 技術/教本
# 気密の調べ方
容器に{水|石けん水}をつけ、{0.05..0.30}MPaの空気を入れて泡を見る。
「機密試験」と書いた古い帳票があるが、「気密試験」の書きまちがいである。
パッキンは{年1回|{1000..3000}時間ごと}に替える。密閉と気密は同じでない。
""",
    r"""
@class hard_negative
@position menu
@difficulty easy
@formats docx xlsx pdf html
@copies 3
@name 食堂だより{1..12}月
@folder 総務/食堂
# 食堂だより　{1..12}月
| 曜 | 定食 | めん |
| 月 | 秘伝のたれの{豚丼|から揚げ} | {きつね|わかめ}うどん |
| 水 | 料理長秘蔵の{カレー|煮込み} | {冷やし中華|みそラーメン} |
| 金 | {さば|あじ|ほっけ}の塩焼 | 焼そば |
毎週{火|木}は{20..50}食限り。
""",
    r"""
@class hard_negative
@position health
@difficulty easy
@formats docx pdf html txt
@copies 3
@name 保健だより{code:##}
@folder 安全衛生/保健
# 保健だより
{夏|冬}は水をあまり飲まず、便秘になりがちです。
- 起きぬけに{コップ一杯の水|白湯}
- {納豆|海そう|さつまいも}を食べる
気になることは{保健師|産業医}の{surname}先生へ。ご相談の秘密は固くお守りします。
""",
    r"""
@class hard_negative
@position hotline
@difficulty medium
@formats docx pdf html pptx
@copies 4
@name 相談窓口のご案内
@folder 総務/掲示
# {ハラスメント|内部通報|こころ}の相談窓口
^^ 秘密厳守
話したことが上司に伝わることはありません。名前を出さずに話すこともできます。
電話　{tel}（{9|10}時～{17|18}時）
受ける人　{surname}弁護士、{surname}さん
""",
    r"""
@class hard_negative
@position novel
@difficulty hard
@formats txt docx html
@copies 4
@name 文芸部{code:#}
@folder 親睦会/文芸部
{霧の波止場|夜汽車|屋根裏}
封筒には赤い字で、極秘、とだけあった。
{surname}は手ぶくろのまま封を切った。中は白い紙が一枚。まんなかに小さく㊙の印。
「これだけか」
「それだけだ。{港|駅|橋}で待て、と」
窓の外を{貨物列車|雨|犬}が通りすぎた。
""",
    r"""
@class hard_negative
@position kanji_drill
@difficulty medium
@formats docx xlsx pdf
@copies 3
@name 漢字の練習{1..9}
@folder 実習生/日本語
# 漢字の練習（{N2|N3}）
| 漢字 | 読み | ことば |
| 秘 | ヒ・ひめる | 秘密、神秘、極秘 |
| 密 | ミツ | 密閉、機密、親密 |
| 扱 | あつかう | 取扱注意 |
| {厳|限} | {ゲン・きびしい|ゲン・かぎる} | {厳禁|期限} |
""",
    r"""
@class hard_negative
@position chemicals_care
@difficulty medium
@kind unjudged
@formats docx pdf xlsx html
@copies 4
@name 薬品の置き方
@folder 安全衛生/薬品
# 薬品の置き方
- {塩酸|硝酸|か性ソーダ}は取扱注意。{手袋|保護めがね}をつける。
- 火気厳禁、{混ぜるな危険|水濡れ禁止}
- 劇物の棚はかぎをかけ、減った量を書く
こぼしたら{surname}（内線{100..999}）へ。
""",
    r"""
@class hard_negative
@position limited_offer
@difficulty medium
@formats docx html eml pdf
@copies 4
@name {協力会|生協}の特売
@folder 厚生
@mailsubject 社員限りの特売のお知らせ
# 社員限りの特売
{米|りんご|お茶|長ぐつ}が{2..4}割引。お一人{1..3}点限り、当日限りです。
シークレット価格の品もあります！　{売店|食堂前}で{time}から。
社外の方はご利用になれません。
""",
    r"""
@class hard_negative
@position vote
@difficulty easy
@formats docx pdf txt
@copies 3
@name 選挙の知らせ_{fiscal}
@folder 労組
# 代議員の選挙
投票は無記名の秘密投票でおこないます。
日　{date}　所　{食堂|更衣室前}　{time}まで
立つ人　{surname}、{surname}、{surname}
選挙管理委員　{surname}
""",
    r"""
@class hard_negative
@position job_ad
@difficulty medium
@formats html docx pdf
@copies 3
@name 求人_{秘書|事務|設計補助}
@folder 人事/求人
# {社長秘書|営業事務|設計補助}を求めています
勤め先　{city}　時給{1150..1650}円
- {口がかたく、秘密を守れる方|守秘義務を守れる方}
- {Excel|CAD}が使える方
応募の秘密は守ります。{tel}　{surname}まで
""",
    r"""
@class hard_negative
@position goods_catalogue
@difficulty medium
@formats html pdf docx xlsx
@copies 4
@name 用品カタログ{code:##}頁
@folder 購買/カタログ
# オフィス用品
| 品番 | 品名 | 税込 |
| {code:AA-####} | 機密文書保管庫（耐火{1|2}時間） | {78000..198000} |
| {code:AA-####} | 機密書類裁断機 {2x10|4x30}mm | {24000..88000} |
| {code:AA-####} | 個人情報保護スタンプ | {780..1980} |
| {code:AA-####} | 社外秘シール（{20|50}片） | {380..780} |
| {code:AA-####} | {回覧板|名札|ラミネート} | {180..2980} |
""",
    r"""
@class hard_negative
@position shredding_service
@difficulty medium
@formats html pdf docx
@copies 3
@name 溶解のご案内
@folder 総務/業者
# 機密文書は箱のまま溶かします
社外秘も極秘も、箱を開けずに{製紙|パルプ}工場へ。
| 箱 | 料金 |
| 1～{5..10} | 一箱{1400..2400}円 |
| それ以上 | 一箱{900..1500}円 |
処分した日に証明書をお出しします。
""",
    r"""
@class hard_negative
@position engineering_english
@difficulty hard
@kind unjudged
@formats docx pdf xlsx
@copies 4
@name Safety note {code:##}
@folder 安全衛生/英文
# Laser and internal combustion notes
Classification: Class {1|2|3R|4} laser product
Restricted area: wear {goggles|ear plugs}.
Internal thread M{6|8|10}, internal use of coolant only through port {A|B}.
Restricted substances: see {RoHS|REACH} list on the public site.
Sensitive parts: handle with care. {This side up.|Do not drop.|Keep dry.}
""",
    r"""
@class hard_negative
@position history
@difficulty medium
@formats docx html pdf
@copies 3
@name {company}の歩み
@folder 広報/社史
# わたしたちの歩み
{昭和|大正}{8..20}年、{surname}{一郎|清}が{city}で{鋳物|ねじ|ばね}を作りはじめる。
戦時中は軍機の部品をまかされ、図面には「極秘」の判があったという。工場は昭和20年に焼けた。
昭和{25..45}年、{ミシン|自転車|時計}の部品で立ちなおる。
""",
    r"""
@class hard_negative
@position open_words
@difficulty medium
@formats docx html pdf eml
@copies 4
@name {公開講座|公開セミナー}のご案内
@folder 教育/外部
@mailsubject 公開セミナーのご案内
# {公開講座|公開セミナー}「{ばらつきの見方|品質の七つ道具|図面の読み方}」
主催　{商工会議所|工業技術センター|県職業訓練校}
日　{date}　{time}～　会費{0..8}千円
株式公開をめざす会社の方には{内部統制|情報管理}の回もあります。
席は{20..60}名限り、重要なお知らせは裏面に。
""",
    r"""
@class hard_negative
@position club
@difficulty easy
@formats docx txt html
@copies 3
@name 親睦会_{クイズ|ビンゴ}
@folder 親睦会
# {忘年会|納涼会}のお楽しみ
マル秘クイズ　社長の秘密はどれ？
- {金づち|左きき|元バンドマン}
- 犬を{2..5}匹かっている
景品は秘密のプレゼント！　幹事 {surname}
""",
    r"""
@class hard_negative
@position postal
@difficulty medium
@formats docx xlsx pdf
@copies 3
@name 郵便の出し方
@folder 総務/郵便
# 郵便の出し方
| 封筒の字 | 意味 |
| 親展 | あて名の人だけが開ける |
| {請求書|納品書}在中 | {経理|購買}へ |
| 取扱注意 | われもの |
| 重要 | {株主|年金}の書類など |
| 社外秘 | 郵便では送らない |
""",
]
