# 社内ポータル連携の設定例
import os

client_secret = os.environ['CLIENT_SECRET']
private_key_path = 'key.pem'


def token():
    return {'client_secret': client_secret}
