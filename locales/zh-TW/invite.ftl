invite-step-scan = 用手機掃一個 QR code，打開聊天室。
invite-step-send-both = LINE 按傳送，Telegram 按開始。
invite-step-send-line = 邀請碼已經打好了，按傳送。
invite-step-send-telegram = 按「開始」。
invite-step-read = 看完說明，按同意，就加入了。
invite-or-type = 不能掃？在聊天室傳這個邀請碼：
invite-valid = 只給你一個人用一次，{ $day }前有效。不要給別人。
