link-account-code =
    要在 { $platform } 也用，{ $minutes } 分鐘內把這個碼傳給那邊的攜手：
    { $code }
    這個碼只能用一次，別給別人。
link-account-button-open = 打開 { $platform }
link-account-both = LINE 和 Telegram 都連好了，提醒先傳到 { $preferred }。緊急通報兩邊都會傳。手機掉了可以在這裡解除。
link-account-button-prefer = 先傳 { $platform }
link-account-button-unlink = 解除 { $platform }
link-account-preferred = 好，之後先傳到 { $platform }。
link-account-not-this-one = 這是你正在用的這一個。要解除它，請從另一個平台按。
link-account-unlinked = { $platform } 解除了，從現在起不會再傳任何訊息過去。
