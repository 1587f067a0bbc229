# SPDX-License-Identifier: GPL-3.0-or-later
"""The same words in another sense, denials, goods, news, catalogues and hobby papers."""

TEXTS = [
    r"""
@formats docx xlsx pdf
@copies 3
@name 秘書課_来客予定_{1..12}月
@folder 役員室/予定
# 来客予定（秘書課）
| 日 | 来客 | 応接 | お茶 |
|*6 {1..28} | {client} {surname}様 | {第一|第二|役員} | {2..6} |
""",
    r"""
@formats docx pdf
@name 秘書検定_受験案内
@folder 人事/資格
# 秘書検定の団体受験について
{date}に2級と準1級を受けられます。受験料は会社が半額を持ちます。
申込みは{surname}まで。過去問題集を{3..8}冊貸し出しています。
""",
    r"""
@formats pdf docx
@copies 3
@name 取扱注意ラベル_{part}
@folder 物流/梱包
# 荷札の貼り方
{part}の外箱には「取扱注意」「天地無用」の札を二面に貼る。
ガラス部のある箱には「われもの」を足す。積み重ねは{3..6}段まで。
""",
    r"""
@formats docx pdf txt
@name 塗料の取扱い注意
@folder 製造/安全
# 溶剤の取扱注意事項
- 火気のない、風の通る所で使う
- 手袋とめがねを着ける
- 残りは缶のふたを閉めて棚番{1..9}へ戻す
""",
    r"""
@formats docx pdf html
@name 社内報_{fiscal}_{1..12}月
@folder 広報/社内報
@copies 3
# 社内報　こんにちは{dept}です
今月は{surname}さんに、おいしい珈琲のいれ方の秘密を聞きました。
「秘訣は湯の温度ですね。{82..93}度くらいが好きです」
来月は{dept}の皆さんが登場します。
""",
    r"""
@formats html txt docx
@name 記事スクラップ_漏えい事件
@folder 広報/新聞記事
# 元社員を書類送検　極秘の設計データ持ち出しか
県警は{date}、勤めていた部品会社から極秘とされる設計データを持ち出した疑いで、元社員を書類送検した。
調べに対し「転職先で役に立つと思った」と話しているという。
（地元紙の朝刊から）
""",
    r"""
@formats pdf html docx
@copies 3
@name シュレッダ比較カタログ
@folder 総務/カタログ
# 卓上から業務用まで　機密抹消シュレッダ
マイクロカット{2..4}×{10..15}mmで機密書類も安心。一度に{6..18}枚、連続{10..40}分。
社外秘や個人情報の始末にお困りの職場へ。静音{52..60}dB。
""",
    r"""
@formats pdf html
@name 機密書類回収サービスのご案内
@folder 総務/カタログ
# 機密書類 溶解サービスのご案内
段ボールのまま回収し、開けずに溶かします。一箱 {1200..2400}円（税別）から。
溶解証明書をお出しします。お電話一本で{2..5}日以内に伺います。
""",
    r"""
@formats docx pdf txt
@copies 3
@name 公開確認_{part}_展示会パネル
@folder 広報/展示会
# 展示会パネル 原稿の確認結果
{part}の写真{2..6}点と説明文を見ました。社外秘に当たる内容は含まれていません。
{customer}様からも掲載の承諾を{date}にいただいています。確認者 {surname}
""",
    r"""
@formats docx pdf
@name 秘密指定の解除通知_{code:##}
@folder 総務/文書管理
# 格付け解除のお知らせ
次の文書は、製品の発売に伴い社外秘の指定を解きました。手元の写しの表示は二重線で消してください。
- {part} 仕様説明書（{code:AA-###}）
- {part} 外観図
""",
    r"""
@formats txt csv
@ending ini
@name app_settings
@folder 情報システム/設定
~ [auth]
~ CLIENT_SECRET_NAME=portal-key
~ secret_rotation_days=90
~ confidential_client=true
~ [label]
~ default_label=General
~ labels=General,Internal,Confidential,Secret
""",
    r"""
@formats txt
@ending py
@name label_stamp
@folder 情報システム/ツール
@copies 2
~ # adds a header text to the sheets that the user picks
~ LEVELS = {"1": "社外秘", "2": "秘", "3": "極秘"}
~ def header_text(level):
~     return "【" + LEVELS[level] + "】"
~ assert header_text("1") == "【社外秘】"
""",
    r"""
@formats txt
@ending log
@name dlp_{stamp}
@folder 情報システム/ログ
@copies 3
{isodate} {time} INFO rule "社外秘キーワード" loaded, 0 hits
{isodate} {time} WARN attachment blocked by rule CONFIDENTIAL-OUT user={roman}
{isodate} {time} INFO scan finished files={200..4000} errors=0
""",
    r"""
@formats html docx pdf
@copies 3
@name プライバシーポリシー
@folder 広報/ホームページ
# お客様からお預かりする個人情報のこと
当社は、お問い合わせでいただいたお名前とご連絡先を、ご返答のためだけに使います。
お預かりした情報は秘密として守り、法令による場合を除いて他へ渡すことはありません。
お問い合わせ窓口：{company}　電話 {tel}
""",
    r"""
@formats html docx
@name 求人票_一般事務
@folder 人事/採用
@copies 3
# 求人　一般事務（役員の秘書業務を含む）
仕事：電話、来客、予定の調整、機密書類の管理と廃棄
給与：月{19..26}万円から　休日：土日祝　年間{112..124}日
秘密を守れる方、パソコンで表が作れる方を歓迎します。
""",
    r"""
@formats pdf docx
@name 入札説明書_清掃業務
@folder 総務/入札
# 庁舎清掃業務 入札説明書（県より）
8 受託者は、業務の上で知り得た秘密を他に漏らしてはならない。業務が終わった後も同じとする。
9 入札書は封かんし、表に件名と「入札書在中」を朱書きすること。
10 開札は{date} {time}、第{1..3}会議室で行う。
""",
    r"""
@formats docx pdf txt
@name 将棋部だより_{code:##}
@folder 同好会
# 将棋部だより
{surname}さんの秘策、右玉がついに花開きました。相手の{surname}さんは「極秘で研究していたとは」と苦笑い。
次の例会は{date}、食堂で{time}から。
""",
    r"""
@formats docx txt
@name 旅行会_秘境温泉
@folder 同好会/旅行
# 秋の旅行会のご案内　秘境の一軒宿
バスで{3..5}時間、つり橋を渡った先の宿です。会費{18..29}千円。
申込みは{dept}の{surname}まで、{date}締切り。
""",
    r"""
@formats pptx pdf
@name 会社紹介_学生向け
@folder 人事/採用
@copies 3
# ものづくりの秘密、見せます
{company}　会社説明会
---
# 事業
- 自動車と家電の{part}
- 社員{80..240}名、平均{36..44}歳
---
# 先輩の声
入って驚いたのは、現場の人が何でも教えてくれること。
""",
    r"""
@formats html pdf
@name 秘密結社の歴史_書評
@folder 図書/書評
# 図書係のおすすめ
「地図から消えた島」　戦時中、秘密の工場があった島を訪ねた本。写真が多く読みやすい。
「暗号の歩み」　極秘電報をめぐる数学者の話。{surname}さん推薦。
""",
    r"""
@formats pdf docx
@name 公開公報の写し_秘密分散
@folder 知財/公報
# 公開特許公報（写し、新人の読み方練習用）
【発明の名称】秘密分散装置及び方法
【要約】秘密情報を複数の断片に分け、断片が{2..3}つ揃うと元に戻る装置を示す。
公開日 {isodate}　出願人は電機会社と大学
""",
    r"""
@formats docx pdf
@name 法令抜粋_不正競争防止法
@folder 総務/法令
# 法令の抜き書き（勉強会用）
営業秘密とは、秘密として管理されている生産方法、販売方法その他の事業活動に有用な情報で、公然と知られていないものをいうとされる。
判例では、施錠と表示のどちらも欠けた名簿が営業秘密と認められなかった例がある。
""",
    r"""
@formats html txt
@name グループウェアお知らせ
@folder 情報システム/お知らせ
# 検索の使い方が変わります
検索窓に「社外秘」と入れると、規程と手引きが先に出るようになりました。
例：社外秘 ラベル 付け方
""",
]

DOCUMENTS = ["@class hard_negative" + text for text in TEXTS]
