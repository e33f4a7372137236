/** A transcript whose words look like mark-up, script, style and direction marks: all of it must stay words. */
export const hostileText = `Briefing </title><script>alert("head")</script>
javascript:alert(1) https://example.org/"onmouseover="alert(1)

Jane Doe (</style><img src=x onerror=alert(1)>): Will you <script>alert(1)</script> stay? And "why" do it & when?

Spokesperson O'Hara: We won't <a href="javascript:alert(1)">comment</a> on that ]]> --> <!-- in any way. See javascript:alert(1).

constructor (__proto__): Did "the <b>minister</b>" \u202Etxt.exe\u202C go to \u2066Minsk\u2069 on 9 August 2020?\u0001

Spokesperson O'Hara: No. {{ 7*7 }} \${alert(1)} \\u003cscript\\u003e [laughs] 👩‍🚀 </textarea></select></template><svg onload=alert(1)>

toString: </article></main></body></html> But why?

Spokesperson O'Hara: I have nothing to add to what I said.
`;
