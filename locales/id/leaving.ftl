leaving-cannot-be-reached = { $who } memblokir Xieshou dan tidak bisa dihubungi di sini. Kalau sempat, tanyakan kabarnya.
