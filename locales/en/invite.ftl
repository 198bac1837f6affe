invite-step-scan = Scan one QR code with your phone. It opens the chat.
invite-step-send-both = LINE: press send. Telegram: press Start.
invite-step-send-line = Your code is typed in already. Press send.
invite-step-send-telegram = Press Start.
invite-step-read = Read the notice, tap agree, and you are in.
invite-or-type = Cannot scan? Send this code in the chat:
invite-valid = For you alone, once, until { $day }. Please keep it to yourself.
