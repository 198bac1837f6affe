confirm-week-saved = Good, you have confirmed this week. You can still change it later.
confirm-week-changed = This week has changed since. It now reads:
