### Signing up for an interview or a group talk.

survey-signup = هل تريد أن تتحدث معنا؟
    .lead = احكِ لنا كيف هو البحث عن دعم. وحدك أو في مجموعة صغيرة. أنت تختار.
survey-signup-who-reads = قادة العمل وحدهم يستطيعون قراءة هذا. وهم كبار عملهم الاستماع إلى الشباب.
survey-signup-apart = إنه محفوظ على حدة. إن أجبت عن أسئلة هنا فلا أحد يرى أي الإجابات لك.
survey-signup-free = يمكنك أن تغيّر رأيك متى شئت. قل لا عندما يتصل بك أحد.
survey-signup-gone = عندما تنتهون من الحديث يحذفه قائد العمل.
survey-signup-way = كيف تريد أن تتحدث؟
survey-signup-way-alone = وحدي مع شخص كبير
survey-signup-way-group = في مجموعة صغيرة
survey-signup-way-either = لا فرق
survey-signup-name = بماذا تريد أن نناديك؟
survey-signup-reach = كيف نصل إليك؟
    .how = رقم أو عنوان بريد إلكتروني. فكّر من غيرك يرى ذلك الهاتف.
survey-signup-who = من أنت؟
survey-signup-who-child = 12 سنة أو أصغر
survey-signup-who-teen = 13–14 سنة
survey-signup-who-youth = 15–17 سنة
survey-signup-who-young = 18–20 سنة
survey-signup-who-guardian = أب أو أم أو شخص يعتني بطفل
survey-signup-who-other = شخص آخر
survey-signup-place = أين تسكن؟
survey-signup-skip = تخطَّ
survey-signup-wish = أي شيء آخر يجب أن نعرفه؟
    .how = متى يناسبك، وبأي لغة تريد أن تتحدث، وإن كنت بحاجة إلى مترجم أو مرافق.
survey-signup-young = هل عمرك أقل من 15؟ إذن نتحدث معك أولًا عن الشخص الكبير الذي يجب أن يعرف.
survey-signup-send = أرسل
survey-signup-sent = شكرًا. نعرف الآن أنك تريد أن تتحدث
    .lead = سيتواصل معك قائد العمل. قد لا يتسع المكان للجميع هذه المرة، لكن سيتم إخبارك.
survey-signup-bad-reach = اكتب رقمًا أو عنوان بريد إلكتروني لنصل إليك.
survey-signup-long = إنه طويل جدًا. اكتبه أقصر.
survey-signup-long-wish = { $over ->
        [one] إنه طويل جدًا. احذف حرفًا واحدًا.
        [two] إنه طويل جدًا. احذف حرفين.
        [few] إنه طويل جدًا. احذف { $over } أحرف.
        [many] إنه طويل جدًا. احذف { $over } حرفًا.
       *[other] إنه طويل جدًا. احذف { $over } حرف.
    }
survey-signup-old = كانت الصفحة مفتوحة منذ وقت طويل. كل ما كتبته ما زال هنا. اضغط مرة أخرى.
survey-signup-busy = كثيرون يرسلون الآن. انتظر دقيقة واضغط مرة أخرى.
survey-signup-full = لا يوجد الآن من يستطيع القراءة. حاول بعد أيام.
survey-signup-lost = تعذر الإرسال. كل شيء ما زال هنا. اضغط مرة أخرى بعد قليل.
