router-not-allowed = I could not find that, or it is not yours. Type "menu" to see what you can do.
router-old-button = That button is over; nothing has changed. What would you like to do?
router-cannot-read = I cannot read voice messages, videos or stickers yet. Please write to me, or send a photo.
router-not-active = On the school's list you are not in the programme at the moment. If that is wrong, please ask the programme office.
