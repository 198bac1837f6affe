link-account-code =
    To use { $platform } too, send this code to Xieshou there within { $minutes } minutes:
    { $code }
    It works once; do not give it to anybody.
link-account-button-open = Open { $platform }
link-account-both = LINE and Telegram are both linked; reminders go to { $preferred } first. Urgent alerts go to both. A lost phone can be unlinked here.
link-account-button-prefer = { $platform } first
link-account-button-unlink = Unlink { $platform }
link-account-preferred = All right, { $platform } first from now on.
link-account-not-this-one = This is the one you are using. To unlink it, do so from the other platform.
link-account-unlinked = { $platform } is unlinked; nothing goes there from now on.
