### Consent to research: how old somebody is, what they are told, a yes and a no; and the same on paper.

survey-age = كم عمرك؟
    .why = هذه الأسئلة جزء من بحث علمي. لذلك يقرأ الجميع أولًا ما هو، بكلمات تناسب أعمارهم. لا نحفظ ما تضغط عليه هنا.
survey-age-6-11 = من 6 إلى 11 سنة
survey-age-12-14 = من 12 إلى 14 سنة
survey-age-15-17 = من 15 إلى 17 سنة
survey-age-18 = 18 سنة أو أكبر
survey-consent = هل تريد أن تشارك؟
survey-consent-asked = يجب أن يكون أولياء أمرك قد وافقوا من قبل. هم في الغالب والداك. ألا تعرف؟ اسأل من أعطاك الورقة. لكن أنت من يختار.
survey-consent-free = نعم ولا جوابان جيدان بالقدر نفسه. لا تحتاج أن تقول لماذا.
survey-consent-free-grown = المشاركة طوعية. لا تحتاج إلى تفسير الرفض.
survey-consent-sent = عندما ترسل تحصل على رمز إيصال. يمكنك به حذف جوابك حتى تُغلق الأسئلة. بعد ذلك لا يمكن.
survey-consent-yes = أريد أن أشارك
survey-consent-no = لا أريد أن أشارك
survey-consent-guardians = هذا ما كُتب في الورقة لأولياء أمرك
# $dnr is the number of the ethics approval.
survey-consent-dnr = قبل أن يبدأ البحث يفحص آخرون أنه منصف لمن يشاركون فيه. هذا اسمه مراجعة أخلاقية. رقم هذا البحث { $dnr }.
survey-consent-slip = هنا يجيب من عمره 15 سنة أو أكثر
    .text = إذا كنت أصغر فيجب أن يوافق أولياء أمرك أولًا. اسأل من أراك الرابط إن كان يمكنك أن تجيب بورقة فيها رمز.
survey-declined = حسنًا، أنت لا تشارك
    .text = لم نحفظ شيئًا جديدًا. إذا كنت قد أجبت من قبل فإن ذلك الجواب ما زال موجودًا. يمكنك حذفه برمز الإيصال حتى تُغلق الأسئلة.
survey-print-consent = هل يمكن لطفلك أن يشارك؟
survey-print-consent-both = إذا كانت الحضانة لشخصين فيجب أن يوافق كلاهما. سنسأل طفلك أيضًا. إذا قال طفلك لا فالجواب لا.
survey-print-consent-yes = نعم، يمكن لطفلي أن يشارك.
survey-print-consent-no = لا، لا يمكن لطفلي أن يشارك.
survey-print-consent-name = اسم طفلك
survey-print-consent-sign = اسمك وتاريخ اليوم
survey-print-consent-kept = سلّم هذه الورقة لمن يجرون البحث. لا تُدخل أبدًا في Lotsen. إذا وافق كل من لهم الحضانة يحصل طفلك على ورقة فيها رمز. لا نكتب من يحصل على أي رمز.
survey-print-consent-tick = ضع علامة واحدة. نعم ولا جيدان بالقدر نفسه. إذا قلت لا فاترك الباقي فارغًا.
survey-print-consent-aloud = اقرأ بصوت عالٍ.
survey-print-consent-each = كل واحد يختار وحده على الورق أو على الهاتف. لا أحد مضطر أن يقول ما اختاره.
survey-print-consent-young = إذا كان عمرك أقل من 15 سنة فيجب أن يكون أولياء أمرك قد وافقوا على ورقتهم.
survey-print-consent-class-young = من عمره أقل من 15 سنة يجيب فقط إذا وافق أولياء أمره على ورقتهم.
