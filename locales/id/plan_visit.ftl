plan-visit-ask-day = Kapan Anda berencana ke { $place }? Hanya Anda yang melihat.
plan-visit-label-day = hari
plan-visit-review = Catat untuk { $place } begini?
