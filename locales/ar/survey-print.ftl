### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = اطبع هذه الصفحة، أو احفظها بصيغة PDF من المتصفح.
survey-print-scan = أجب باستخدام هاتفك
survey-print-or = أو اكتب
survey-print-code = رمزك:
survey-print-code-how = يعمل الرمز مرة واحدة. لا يُكتب في لوتسن من أخذ أي ورقة.
survey-print-slips = أوراق الرموز
survey-print-read = من يجمع الأوراق يرى ما أجبت به ويكتبه في Lotsen. لا يُحفظ هناك أي شيء يبيّن من أنت. تُخلط كل الإجابات قبل أن يقرأها أي شخص آخر.
survey-print-paper = ضع علامة أمام ما ينطبق عليك. لا تكتب اسمك ولا اسم أي شخص آخر.
survey-print-some = هذا الجزء للبعض فقط. تجاوزه إن لم يكن يخصك.
# $answer is the words of a choice, $number a question's.
survey-print-if = أجب فقط إن اخترت «{ $answer }» في السؤال { $number }. وإلا فتجاوزه.
survey-print-if-any = أجب فقط إن اخترت واحدًا مما يلي. وإلا فتجاوزه.
survey-print-if-one = «{ $answer }» في السؤال { $number }
# Stands within a sentence, for an answer that is not given yet.
survey-print-your-answer = (إجابتك عن السؤال { $number })
# $count is a number.
survey-print-turns = املأ مرة لكل واحد. يوجد مكان لـ { $count }. اطلب ورقة أخرى إن احتجت إلى المزيد.
survey-print-rank = اكتب 1 أمام الأهم، ثم 2 و3 وهكذا.
survey-print-thanks = شكرًا على إجابتك
survey-print-support = هل تشعر بشيء صعب؟ اتصل بـ Bris على 116 111. المكالمة مجانية. إن كنت في خطر الآن: اتصل بـ 112.
survey-print-class = اقرأ السؤال بصوت عالٍ. كل واحد يجيب وحده على الورق أو على الهاتف. لا أحد مضطر أن يقول جوابه.
