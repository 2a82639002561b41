@Codecs({MoneyCodec.class, ColourConverter.class})
package com.acme.money;

import io.dynawright.annotation.Codecs;
