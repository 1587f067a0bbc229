# SPDX-License-Identifier: GPL-3.0-or-later
"""Program text, settings, logs and manuals of software that handle labels or keys."""

DOCUMENTS = [
    r"""
@class hard_negative
@position source_code
@difficulty hard
@kind unjudged
@formats txt
@ending py
@copies 3
@name label_rule{code:##}
@folder 情シス/道具
# {見出し|押印|色分け}を決める小さな道具　{isodate}
~ LEVELS = {"top": "極秘", "mid": "秘", "low": "社外秘"}
~ DEFAULT = "社外秘"
~
~ def stamp(page, level=DEFAULT):
~     # 社外秘 / 秘 / 極秘 のどれかを右上に描く
~     text = f"【{level}】"
~     page.draw(text, x=480, y=20)
~
~ if __name__ == "__main__":
~     stamp(None, "CONFIDENTIAL")
""",
    r"""
@class hard_negative
@position settings
@difficulty hard
@kind unjudged
@formats txt
@ending yaml
@copies 3
@name rules{code:##}
@folder 情シス/設定
# {送信|持出し}の見張り　{isodate}
~ rules:
~   - name: block-secret
~     when: subject contains ["社外秘", "極秘", "CONFIDENTIAL"]
~     then: hold
~   - name: footer
~     text: "機密区分: 未設定"
~ notify: kanri@nagase-seiko.example
""",
    r"""
@class hard_negative
@position log
@difficulty hard
@formats txt csv
@copies 4
@name 見張り{stamp}
@folder 情シス/記録
|*12 {isodate} {time} | {WARN|INFO|INFO} | PC-{code:####} | {社外秘_見積.xlsx を印刷|【極秘】計画.pdf を開く|confidential.docx を保存|memo.txt を保存|写真.zip を展開} |
""",
    r"""
@class hard_negative
@position manual
@difficulty medium
@formats docx html pdf pptx
@copies 4
@name 透かしの入れ方
@folder 情シス/手引
# 透かしの入れ方
1　{デザイン|ページ レイアウト}の「透かし」を押す
2　「社外秘」「至急」「下書き」などから選ぶ
3　別の字にするときは「ユーザー設定」に「{極秘|関係者外秘|CONFIDENTIAL}」と入れる
4　消すときは「透かしの削除」
うまくいかないときは内線{100..999}
""",
    r"""
@class hard_negative
@position sensitivity_manual
@difficulty hard
@formats docx html pptx pdf
@copies 4
@name ラベルの付け方
@folder 情シス/手引
# 秘密度ラベルの付け方
文書を{閉じる|保存する}前に、リボンの「秘密度」から選びます。
| ラベル | 使うとき |
| Public | ホームページに載せるもの |
| General | ふだんの文書 |
| Confidential | {見積り|図面|人事} |
| Highly Confidential | 役員だけのもの |
迷ったら Confidential にして、{surname}に聞いてください。
""",
    r"""
@class hard_negative
@position keys_manual
@difficulty medium
@formats docx html txt
@copies 3
@name 鍵の作り方
@folder 情シス/手引
# 公開鍵と秘密鍵の作り方
秘密鍵は自分のパソコンだけに置き、{メール|チャット}で送らない。相手へ渡すのは公開鍵のほうである。
- 作る　ssh-keygen -t {ed25519|ecdsa}
- 渡す　.pub の付いたもの
秘密鍵をなくしたら{surname}へ。作りなおす。
""",
    r"""
@class hard_negative
@position data_dictionary
@difficulty hard
@formats xlsx csv html
@copies 4
@name 項目の説明_{code:T##}
@folder 情シス/説明
@sheet 項目
# 表 {code:T_###} の項目
| 項目 | 型 | 説明 |
| doc_no | char({8..12}) | 文書の番号 |
| secret_kbn | int | 0:公開 1:社外秘 2:秘 3:極秘 |
| is_confidential | bool | 機密なら真 |
| {upd_date|made_on} | date | {直した日|作った日} |
| {user_cd|dept_cd} | char({4..6}) | {人|部}の番号 |
""",
    r"""
@class hard_negative
@position copier_manual
@difficulty medium
@formats pdf docx html
@copies 3
@name 複合機の手引_{機密プリント|親展受信}
@folder 総務/複合機
# {機密プリント|親展ボックス}の使いかた
機密プリントは、暗証番号を入れるまで紙を出さない働きです。
1　印刷の窓で「機密印刷」を選ぶ
2　{4|6}桁の番号を決める
3　複合機の前で番号を入れる
番号を忘れると{24|72}時間で消えます。
""",
    r"""
@class hard_negative
@position tlp_definition
@difficulty hard
@formats docx html pdf
@copies 3
@name TLPの読み方
@folder 情シス/手引
# TLPの読み方
外から届く{注意喚起|脆弱性}の知らせには色が付いている。
| 色 | 回してよい先 |
| TLP:RED | 名あての人だけ |
| TLP:AMBER | 会社の中 |
| TLP:GREEN | 仲間の会社まで |
| TLP:CLEAR | だれでも |
AMBER を{協力会|客先}へ回してよいかは{surname}に聞く。
""",
    r"""
@class hard_negative
@position release_note
@difficulty medium
@formats html txt docx
@copies 3
@name 更新の知らせ_{code:v#}
@folder 情シス/知らせ
# 文書ポータルを新しくしました（{isodate}）
- 「社外秘」の文字が{途中で切れる|印刷で薄い}のを直しました
- 秘文書の一覧に{並べ替え|絞り込み}を足しました
- 検索窓に「極秘」と入れても、見てよい人にしか出ません
- {起動が早く|字が大きく}なりました
""",
]
