line-button-done = Done
line-button-all = All ({ $count })
line-button-other-day = Another day
line-button-start = Pick start time
line-button-end = Pick end time
line-button-camera = Take a photo
line-button-album = From my photos
line-button-place = Send a place
line-day =
    { $near ->
        [today] Today{ " " }
        [yesterday] Yesterday{ " " }
        [tomorrow] Tomorrow{ " " }
       *[other] { "" }
    }{ $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
line-more-by-number = There is not room for every button. For the others, type the number.
line-cut = (This was too long to fit. Please ask at school if you need all of it.)
line-buttons-for-this = The buttons for the message above:
line-menu-bar = Menu
