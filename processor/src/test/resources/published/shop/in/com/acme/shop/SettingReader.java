package com.acme.shop;

import com.acme.shop.Setting.Area;
import io.dynawright.AsyncResults;
import io.dynawright.annotation.Repository;
import java.util.concurrent.CompletableFuture;

/** What every part of the shop may know of the settings. */
@Repository(Setting.class)
public interface SettingReader {

    /** The setting. */
    CompletableFuture<Setting> get(Area area, String key);

    /** All settings of an area. */
    AsyncResults<Setting> query(Area area);
}
